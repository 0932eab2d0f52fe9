// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace moai::shapes {

/// The widget asks for no frame of its own (see Style).
[[nodiscard]] bool isQuiet(const QWidget *widget);
/// One types, chooses or scrolls in it: its frame is a field's, others are only a hairline.
[[nodiscard]] bool isField(const QWidget *widget);

/// A filled, outlined rounded rectangle; an invalid colour leaves that part out.
void box(QPainter *painter, QRectF rect, qreal radius, const QColor &fill, const QColor &line = {});
/// The 2 px ring around what has the keyboard.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);

void pushButton(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption &option);
/// Icon and words of a button where lines begin at the right: Qt 6.4 leaves the words at the edge.
void mirroredLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style);
/// Line edits, text edits, combo boxes, spin boxes.
void field(QPainter *painter, const QStyleOption &option);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void row(QPainter *painter, const QStyleOptionViewItem &option);
void menuRow(QPainter *painter, const QStyleOptionMenuItem &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
/// `thumb` is the handle's part of the bar.
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb);

} // namespace moai::shapes
