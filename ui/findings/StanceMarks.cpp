// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/StanceMarks.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StanceMarks)
};

} // namespace

QString stanceWord(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        //: What a participant makes of a claim
        return Words::tr("supports");
    case Stance::Disputes:
        //: What a participant makes of a claim
        return Words::tr("disputes");
    case Stance::Qualifies:
        //: What a participant makes of a claim: agrees only in part
        return Words::tr("qualifies");
    case Stance::Silent:
        //: What a participant makes of a claim: nothing
        return Words::tr("silent");
    }
    Q_UNREACHABLE();
}

void paintStance(QPainter &painter, const QRectF &area, Stance stance)
{
    const Theme &colours = theme();
    const QPointF c = area.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto stroke = [&painter](const QColor &colour) {
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    switch (stance) {
    case Stance::Supports:
        stroke(colours.success);
        painter.drawPolyline(
            QPolygonF{c + QPointF(-4.4, 0.3), c + QPointF(-1.3, 3.4), c + QPointF(4.6, -3.3)});
        break;
    case Stance::Disputes:
        stroke(colours.danger);
        painter.drawLine(c + QPointF(-3.6, -3.6), c + QPointF(3.6, 3.6));
        painter.drawLine(c + QPointF(-3.6, 3.6), c + QPointF(3.6, -3.6));
        break;
    case Stance::Qualifies: {
        stroke(colours.warning);
        const QRectF circle(c.x() - 4.4, c.y() - 4.4, 8.8, 8.8);
        painter.drawEllipse(circle);
        QPainterPath half;
        half.moveTo(c);
        half.arcTo(circle, 90, 180);
        half.closeSubpath();
        painter.fillPath(half, colours.warning);
        break;
    }
    case Stance::Silent:
        stroke(colours.muted);
        painter.setOpacity(0.55);
        painter.drawLine(c + QPointF(-2.5, 0), c + QPointF(2.5, 0));
        break;
    }
    painter.restore();
}

} // namespace moai
