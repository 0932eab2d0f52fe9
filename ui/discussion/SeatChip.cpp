// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/SeatChip.h"

#include "theme/Direction.h"
#include "theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kDot = 9;
constexpr int kWithShortcut = 9; ///< Ctrl+1 to Ctrl+9
} // namespace

SeatChip::SeatChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void SeatChip::setSeat(const Participant &seat)
{
    const QColor own = QColor::fromString(seat.colour);
    m_colour = own.isValid() ? own : theme().seat(seat.position);
    setObjectName("seat_"_L1 + seat.handle);
    setText(atHandle(seat.handle));
    setChecked(seat.enabled);
    //: Name of a participant's switch; %1 is a handle such as @gpt
    setAccessibleName(tr("Ask %1").arg(text()));
    QString tip = seat.serviceName + u'/' + seat.model;
    if (seat.position < kWithShortcut)
        tip += u" · Ctrl+%1"_s.arg(QString::number(seat.position + 1));
    //: Tooltip of a participant's switch; %1 is e.g. "openai/gpt-4o · Ctrl+1"
    setToolTip(
        (seat.enabled ? tr("Is asked: %1") : tr("Is not asked: %1")).arg(tip).toHtmlEscaped());
    updateGeometry();
    update();
}

QSize SeatChip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {text + kDot + spacing::tiny + 2 * spacing::small + 2, fontMetrics().height() + 8};
}

void SeatChip::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colours.accent, 1.8) : QPen(colours.faint, 1));
    painter.setBrush(underMouse() ? colours.raised : isChecked() ? colours.surface : QColor());
    if (!isChecked() && !underMouse())
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const auto placed = [this](const QRectF &part) {
        return mirrored(layoutDirection(), QRectF(rect()), part);
    };
    painter.setPen(QPen(isChecked() ? m_colour : colours.muted, 1.4));
    painter.setBrush(isChecked() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(
        placed({spacing::small + 2.0, height() / 2.0 - kDot / 2.0 + 1, kDot - 2, kDot - 2}));
    painter.setPen(isChecked() ? colours.text : colours.muted);
    painter.drawText(placed(QRectF(rect()).adjusted(spacing::small + kDot + spacing::tiny + 1, 0,
                                                    -spacing::small / 2, 0)),
                     Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace moai
