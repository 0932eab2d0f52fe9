// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/SeatTag.h"

#include "theme/Direction.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"

#include <QPainter>

namespace moai {
namespace {
constexpr int kDot = 8;
constexpr int kBeforeText = spacing::small + kDot + spacing::tiny;
} // namespace

SeatTag::SeatTag(const QString &handle, const SeatColours &colours, QWidget *parent)
    : QLabel(parent), m_handle(handle), m_colours(colours)
{
    setTextFormat(Qt::PlainText);
    setText(atHandle(handle));
    setFont(scaled(font(), 0.92));
    setContentsMargins(kBeforeText, 2, spacing::small, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void SeatTag::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours.faint, 1));
    painter.setBrush(colours.window);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal x = spacing::small + kDot / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.of(m_handle));
    painter.drawEllipse(QPointF(mirrored ? width() - x : x, height() / 2.0), kDot / 2.0,
                        kDot / 2.0);
    painter.setPen(colours.text);
    const QRect words = mirrored ? rect().adjusted(spacing::small, 0, -kBeforeText, 0)
                                 : rect().adjusted(kBeforeText, 0, -spacing::small, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 2));
}

QWidget *makeSeatTags(const QStringList &handles, const SeatColours &colours, QWidget *parent)
{
    if (handles.isEmpty())
        return nullptr;
    auto *tags = new QWidget(parent);
    auto *flow = new FlowLayout(tags);
    flow->setSpacing(spacing::tiny);
    for (const QString &handle : handles)
        flow->addWidget(new SeatTag(handle, colours, tags));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tags->setSizePolicy(policy);
    return tags;
}

} // namespace moai
