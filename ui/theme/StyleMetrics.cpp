// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Look.h"
#include "theme/Style.h"
#include "theme/StyleShapes.h"
#include "theme/Theme.h"

#include <QStyleOption>

namespace moai {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int smallestThumb = 32;
constexpr int controlHeight = 32;
constexpr int fieldPadding = 6; // beside what Fusion leaves
constexpr int rowPadding = 8;

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // A list of names among a hundred metrics: the rest is Fusion's.
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_GCC("-Wswitch-enum")
    QT_WARNING_DISABLE_CLANG("-Wswitch-enum")
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return smallestThumb;
    case PM_SplitterWidth:
        return 1; // Qt widens what the pointer can grab
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return 3;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_FocusFrameHMargin: // beside the text of an item view's row
        return fieldPadding;
    case PM_ToolBarItemSpacing:
        return spacing::tiny;
    case PM_DefaultFrameWidth:
        return shapes::isQuiet(widget) ? 0 : shapes::isField(widget) ? 3 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    QT_WARNING_POP
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // their words are enough
    if (hint == SH_ScrollBar_Transient || hint == SH_EtchDisabledText ||
        hint == SH_ItemView_ShowDecorationSelected)
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    if (hint == SH_Widget_Animation_Duration && isMotionReduced())
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                            (control == CC_SpinBox && part == SC_SpinBoxEditField);
        if (!isText)
            return rect;
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -fieldPadding, 0)
                                                    : rect.adjusted(fieldPadding, 0, 0, 0);
    }
    // No arrows: the groove is the whole bar.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qMin(length, qMax(smallestThumb,
                                  int(qint64(length) * bar->pageStep / (range + bar->pageStep))));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect =
            upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                    : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_GCC("-Wswitch-enum")
    QT_WARNING_DISABLE_CLANG("-Wswitch-enum")
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
    QT_WARNING_POP
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !shapes::isQuiet(widget))
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = QSize(result.width() + spacing::small, qMax(result.height(), controlHeight));
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), controlHeight));
    if (type == CT_SpinBox)
        result.rwidth() += fieldPadding;
    else if (type == CT_ItemViewItem)
        result.rheight() += rowPadding;
    else if (type == CT_MenuItem)
        result += QSize(spacing::medium, 6);
    else if (type == CT_TabBarTab)
        result += QSize(spacing::small, spacing::tiny);
    return result;
}

} // namespace moai
