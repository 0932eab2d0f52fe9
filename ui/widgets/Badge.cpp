// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Badge.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QPainter>

namespace moai {

Badge::Badge(QWidget *parent, Tone tone) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(scaled(font(), 0.88));
    setContentsMargins(spacing::small, 2, spacing::small, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7);
    const bool warm = m_tone == Tone::Warm;
    painter.setPen(QPen(warm ? theme().warning : theme().quoteBar, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(warm ? theme().warning : theme().muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace moai
