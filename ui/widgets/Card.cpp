// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Card.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace moai {
namespace {

constexpr qreal kTopBar = 3;
constexpr qreal kRadius = 8;

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) {
        return int(a * share + b * (1 - share));
    };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setTopColour(const QColor &colour)
{
    m_topColour = colour;
    update();
}

void Card::setSurface(Surface surface)
{
    m_surface = surface;
    update();
}

void Card::setHighlighted(bool highlighted)
{
    if (m_highlighted == highlighted)
        return;
    m_highlighted = highlighted;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QColor fill = colours.window;
    QColor line = colours.faint;
    if (m_surface == Surface::Surface) {
        fill = colours.surface;
    } else if (m_surface == Surface::Warning) {
        fill = mixed(colours.danger, colours.window, 0.08);
        line = mixed(colours.danger, colours.window, 0.35);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(area, kRadius, kRadius);
    painter.fillPath(shape, fill);
    if (m_topColour.isValid()) {
        painter.save();
        painter.setClipRect(QRectF(0, 0, width(), kTopBar + 0.5));
        painter.fillPath(shape, m_topColour);
        painter.restore();
    }
    painter.setPen(m_highlighted ? QPen(colours.accent, 1.6) : QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace moai
