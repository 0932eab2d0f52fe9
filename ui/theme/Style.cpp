// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Style.h"

#include "theme/StyleShapes.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace moai {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Hover is what tells a scroll bar and a row under the pointer.
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractItemView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto &colours = theme();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_GCC("-Wswitch-enum")
    QT_WARNING_DISABLE_CLANG("-Wswitch-enum")
    switch (element) {
    case PE_PanelButtonCommand:
        return shapes::pushButton(painter, *option, widget);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        return shapes::toolButton(painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0 && !shapes::isQuiet(widget))
            shapes::field(painter, *option);
        return;
    case PE_Frame:
        if (shapes::isQuiet(widget))
            return;
        if (shapes::isField(widget))
            return shapes::field(painter, *option);
        return shapes::box(painter, option->rect, spacing::radius, {}, colours.faint);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            shapes::focusRing(painter, option->rect, spacing::radius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return shapes::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return shapes::radioButton(painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            shapes::row(painter, *item);
        }
        return;
    case PE_PanelItemViewRow:
        return; // the item itself paints its rounded row
    case PE_PanelMenu:
    case PE_FrameMenu:
        return shapes::box(painter, option->rect, 0,
                           element == PE_PanelMenu ? colours.window : QColor(), colours.faint);
    case PE_PanelTipLabel:
        return shapes::box(painter, option->rect, 0, colours.raised, colours.faint);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return shapes::chevron(painter, option->rect, Qt::DownArrow, colours.muted);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return shapes::chevron(painter, option->rect, Qt::UpArrow, colours.muted);
    case PE_IndicatorArrowRight:
        return shapes::chevron(painter, option->rect, Qt::RightArrow, colours.muted);
    case PE_IndicatorArrowLeft:
        return shapes::chevron(painter, option->rect, Qt::LeftArrow, colours.muted);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            shapes::chevron(painter, option->rect,
                            option->state & State_Open             ? Qt::DownArrow
                            : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                                   : Qt::RightArrow,
                            colours.muted);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colours.faint);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    QT_WARNING_POP
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, theme().faint);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            shapes::tab(painter, *tab);
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            shapes::menuRow(painter, *item);
            QStyleOptionMenuItem plain = *item;
            plain.state &= ~State_Selected; // the rounded row is behind the text already
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton tinted = *button;
            const auto ink = [&tinted](const QColor &colour) {
                for (const auto group : {QPalette::Active, QPalette::Inactive})
                    tinted.palette.setColor(group, QPalette::ButtonText, colour);
            };
            if (widget && widget->property("primary").toBool())
                ink(theme().onAccent);
            else if (widget && widget->property("danger").toBool())
                ink(theme().danger);
            if (tinted.direction == Qt::RightToLeft && !tinted.icon.isNull())
                shapes::mirroredLabel(painter, tinted, *this);
            else
                QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            shapes::scrollBar(painter, *bar,
                              subControlRect(control, bar, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                shapes::field(painter, *option);
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            shapes::chevron(painter, arrow, Qt::DownArrow, theme().muted);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                shapes::field(painter, *option);
            const auto step = [&](SubControl part, Qt::ArrowType arrow, bool isPossible) {
                shapes::chevron(painter, subControlRect(control, option, part, widget), arrow,
                                isPossible ? theme().muted : theme().faint);
            };
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                step(SC_SpinBoxUp, Qt::UpArrow,
                     spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
                step(SC_SpinBoxDown, Qt::DownArrow,
                     spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state & State_HasFocus &&
        option->state & State_KeyboardFocusChange)
        shapes::focusRing(painter, option->rect, spacing::radius);
}

} // namespace moai
