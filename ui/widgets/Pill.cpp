// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Pill.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace moai {

Pill::Pill(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setIcon(moai::icon("arrow-down"_L1, Tint::OnAccent));
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    parent->installEventFilter(this);
    hide();
}

void Pill::setLift(int lift)
{
    m_lift = lift;
    settle();
}

bool Pill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QPushButton::eventFilter(watched, event);
}

void Pill::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    settle();
}

void Pill::settle()
{
    const int text =
        this->text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(this->text()) + spacing::tiny;
    const int height = fontMetrics().height() + 12;
    resize(qMax(height, text + iconSize().width() + spacing::large), height);
    const QWidget *over = parentWidget();
    move((over->width() - width()) / 2, over->height() - this->height() - m_lift);
    raise();
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || underMouse() ? colours.accent.darker(112) : colours.accent);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const int side = iconSize().width();
    const int words =
        text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + spacing::tiny;
    const int x = (width() - side - words) / 2;
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    icon().paint(&painter, placed({x, (height() - side) / 2, side, side}));
    painter.setPen(colours.onAccent);
    painter.drawText(placed({x + side + spacing::tiny, 0, words, height()}),
                     Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace moai
