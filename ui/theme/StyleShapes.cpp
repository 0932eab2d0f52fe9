// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/StyleShapes.h"

#include "theme/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace moai::shapes {

namespace {

qreal ringWidth()
{
    return theme().highContrast ? 3 : 2;
}

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// The keyboard is here and was moved by keys.
bool showsFocus(const QStyleOption &option)
{
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget);
}

void box(QPainter *painter, QRectF rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid())
        rect.adjust(0.5, 0.5, -0.5, -0.5); // the line lies on whole pixels
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().accent, ringWidth()));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void pushButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &colours = theme();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool primary = widget && widget->property("primary").toBool();
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool hovered = enabled && is(option, QStyle::State_MouseOver);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    QColor fill = primary ? colours.accent : colours.surface;
    if (down)
        fill = primary ? fill.darker(115) : colours.raised.darker(colours.dark ? 90 : 106);
    else if (hovered)
        fill = primary ? fill.lighter(colours.dark ? 108 : 118) : colours.raised;
    else if (flat && !primary)
        fill = QColor();
    if (!enabled && fill.isValid())
        fill = faded(primary ? colours.muted : fill, 0.35F);
    const bool outlined = !primary && !flat;
    box(painter, option.rect, spacing::radius, fill, outlined ? colours.faint : QColor());
    if (showsFocus(option)) {
        if (primary) // a ring in the button's own colour would not be seen
            box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), spacing::radius - 2, {},
                colours.onAccent);
        focusRing(painter, option.rect, spacing::radius);
    }
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const auto &colours = theme();
    const bool enabled = is(option, QStyle::State_Enabled);
    if (is(option, QStyle::State_On))
        box(painter, option.rect, spacing::radius, colours.selection);
    else if (enabled && is(option, QStyle::State_Sunken))
        box(painter, option.rect, spacing::radius, colours.faint);
    else if (enabled && is(option, QStyle::State_MouseOver))
        box(painter, option.rect, spacing::radius, colours.raised);
}

void mirroredLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style)
{
    const int gap = option.text.isEmpty() ? 0 : spacing::tiny;
    const QSize icon = option.icon.actualSize(option.iconSize);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QRect area = option.rect;
    const int whole = qMin(area.width(), icon.width() + gap + words);
    const int right = area.right() + 1 - (area.width() - whole) / 2;
    const QRect picture(right - icon.width(), area.center().y() - icon.height() / 2, icon.width(),
                        icon.height());
    const bool enabled = is(option, QStyle::State_Enabled);
    option.icon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      is(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    const QRect room(right - whole, area.top(), whole - icon.width() - gap, area.height());
    style.drawItemText(painter, room, Qt::AlignCenter | Qt::TextShowMnemonic, option.palette,
                       enabled, option.text, QPalette::ButtonText);
}

void field(QPainter *painter, const QStyleOption &option)
{
    const auto &colours = theme();
    const bool enabled = is(option, QStyle::State_Enabled);
    box(painter, option.rect, spacing::radius, enabled ? colours.window : colours.surface,
        is(option, QStyle::State_MouseOver) && enabled ? colours.quoteBar : colours.faint);
    if (is(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, spacing::radius);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const auto &colours = theme();
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = is(option, QStyle::State_On);
    const bool partly = is(option, QStyle::State_NoChange);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor accent = enabled ? colours.accent : faded(colours.muted, 0.6F);
    box(painter, rect, 4, on || partly ? accent : colours.window,
        on || partly ? QColor() : faded(colours.muted, enabled ? 1.0F : 0.5F));
    if (!on && !partly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colours.onAccent, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return rect.topLeft() + QPointF(rect.width() * x, rect.height() * y);
    };
    if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.7), at(0.75, 0.32)});
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const auto &colours = theme();
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = is(option, QStyle::State_On);
    const QColor accent =
        is(option, QStyle::State_Enabled) ? colours.accent : faded(colours.muted, 0.6F);
    box(painter, rect, rect.width() / 2, on ? accent : colours.window,
        on ? QColor() : colours.muted);
    if (on) {
        const qreal inset = rect.width() * 0.31;
        const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
        box(painter, dot, dot.width() / 2, colours.onAccent);
    }
}

void row(QPainter *painter, const QStyleOptionViewItem &option)
{
    const auto &colours = theme();
    QColor fill;
    if (is(option, QStyle::State_Selected))
        fill = colours.selection;
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        fill = colours.raised;
    // In high contrast a ground alone is not enough to tell.
    const bool outlined = colours.highContrast && is(option, QStyle::State_Selected);
    if (fill.isValid())
        box(painter, option.rect, spacing::radius, fill, outlined ? colours.accent : QColor());
}

void menuRow(QPainter *painter, const QStyleOptionMenuItem &option)
{
    if (is(option, QStyle::State_Selected) && is(option, QStyle::State_Enabled))
        box(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), spacing::radius - 2,
            theme().selection);
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const auto &colours = theme();
    const QRectF rect = option.rect;
    if (is(option, QStyle::State_MouseOver) && !is(option, QStyle::State_Selected))
        box(painter, rect.adjusted(2, 2, -2, -4), spacing::radius, colours.raised);
    if (is(option, QStyle::State_Selected))
        box(painter, QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2), 1,
            colours.accent);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const qreal size = qMin(qMin(rect.width(), rect.height()) / 2, 4.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->rotate(direction == Qt::DownArrow    ? 0
                    : direction == Qt::UpArrow    ? 180
                    : direction == Qt::RightArrow ? -90
                                                  : 90);
    painter->drawPolyline(
        QPolygonF{QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)});
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const auto &colours = theme();
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    QRectF bar = thumb;
    const qreal inset = active ? 2 : 3; // it grows under the pointer
    if (option.orientation == Qt::Vertical)
        bar.adjust(inset, 2, -inset, -2);
    else
        bar.adjust(2, inset, -2, -inset);
    box(painter, bar, qMin(bar.width(), bar.height()) / 2,
        faded(colours.muted, is(option, QStyle::State_Sunken) ? 0.8F
                             : active                         ? 0.6F
                                                              : 0.35F));
}

} // namespace moai::shapes
