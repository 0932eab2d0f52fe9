// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MenuButton.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kChevron = 14;
constexpr int kSide = spacing::small;
} // namespace

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize MenuButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {2 * kSide + iconSize().width() + spacing::small + text + spacing::tiny + kChevron,
            qMax(QToolButton::sizeHint().height(), fontMetrics().height() + 10)};
}

QSize MenuButton::minimumSizeHint() const
{
    return {2 * kSide + iconSize().width() + kChevron + fontMetrics().averageCharWidth() * 4,
            sizeHint().height()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton frame;
    initStyleOption(&frame);
    frame.features = QStyleOptionToolButton::None;
    frame.text.clear();
    frame.icon = QIcon();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);

    const QSize side = iconSize();
    QRect left(kSide, (height() - side.height()) / 2, side.width(), side.height());
    const QRect words(left.right() + spacing::small, 0,
                      width() - left.right() - spacing::small - kChevron - kSide, height());
    const QRect chevron(width() - kSide - kChevron, (height() - kChevron) / 2 + 1, kChevron,
                        kChevron);
    const auto mirrored = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    icon().paint(&painter, mirrored(left));
    moai::icon("chevron-down"_L1).paint(&painter, mirrored(chevron));
    painter.setPen(theme().text);
    painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace moai
