// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/Misfits.h"

#include "discussion/CompletionPopup.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Pill.h"
#include "widgets/SpokenLine.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace moai::test {

namespace {

constexpr QSize kSmallScreen(1024, 700);
constexpr int kRounding = 2;

QString placeOf(const QWidget &widget, const QWidget &page)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        names.prepend(at->objectName().isEmpty()
                          ? QString::fromLatin1(at->metaObject()->className())
                          : at->objectName());
        if (at == &page)
            break;
    }
    return names.join(u'/');
}

/// Floats over the others on purpose.
bool floats(const QWidget &widget)
{
    return qobject_cast<const Pill *>(&widget) || qobject_cast<const SpokenLine *>(&widget) ||
           qobject_cast<const CompletionPopup *>(&widget) ||
           qobject_cast<const QSplitterHandle *>(&widget);
}

/// What is inside scrolls, so it may be larger.
bool scrolls(const QWidget &parent)
{
    return parent.parentWidget() &&
           qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
}

int textWidth(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// By how much the text is wider or higher than its room; empty when it fits.
QString excess(QSize wanted, QSize room)
{
    if (wanted.width() <= room.width() + kRounding && wanted.height() <= room.height() + kRounding)
        return {};
    return u"wants %1×%2, has %3×%4"_s.arg(wanted.width())
        .arg(wanted.height())
        .arg(room.width())
        .arg(room.height());
}

QString misfitOf(const QLabel &label)
{
    if (label.text().isEmpty() || label.pixmap().isNull() == false)
        return {};
    const QSize room = label.size();
    if (qobject_cast<const ElidedLabel *>(&label))
        return textWidth(label, label.text()) > label.contentsRect().width() + kRounding &&
                       label.toolTip().isEmpty()
                   ? u"elided without a tooltip"_s
                   : excess({0, label.fontMetrics().height()}, room);
    if (label.wordWrap())
        return excess({0, label.heightForWidth(room.width())}, room);
    return label.toolTip().isEmpty() ? excess(label.sizeHint(), room)
                                     : excess({0, label.sizeHint().height()}, room);
}

QString misfitOf(const QAbstractButton &button)
{
    const bool hasWhole = !button.toolTip().isEmpty();
    // A style's ideal has air; what must fit is the text with its icon.
    const int words = textWidth(button, button.text());
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isIcon =
        button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    const int box =
        qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button)
            ? button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button)
            : 0;
    const int wanted = isIcon ? 0 : words + icon + box;
    return excess({hasWhole ? 0 : wanted, isIcon ? 0 : button.fontMetrics().height()},
                  button.size());
}

QString misfitOf(const QComboBox &box)
{
    if (!box.toolTip().isEmpty())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    return excess({textWidth(box, box.currentText()), box.fontMetrics().height()},
                  {field.width(), box.height()});
}

QString misfitOf(const QLineEdit &edit)
{
    if (edit.placeholderText().isEmpty() || !edit.toolTip().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    return excess({textWidth(edit, edit.placeholderText()), edit.fontMetrics().height()},
                  {room.width(), edit.height()});
}

QString misfitOf(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i)
        if (bar.isTabVisible(i) && textWidth(bar, bar.tabText(i)) > bar.tabRect(i).width())
            return u"tab “%1” is cut"_s.arg(bar.tabText(i));
    return {};
}

QString misfitOf(const QHeaderView &header)
{
    if (header.orientation() == Qt::Vertical || !header.model())
        return {};
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool hasWhole =
            header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isValid();
        if (textWidth(header, text) > header.sectionSize(i) && !hasWhole)
            return u"heading “%1” is cut"_s.arg(text);
    }
    return {};
}

QString textMisfit(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return misfitOf(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return misfitOf(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return misfitOf(*box);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return misfitOf(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return misfitOf(*header);
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    if (edit && !qobject_cast<const QAbstractSpinBox *>(edit->parentWidget()) &&
        !qobject_cast<const QComboBox *>(edit->parentWidget()))
        return misfitOf(*edit);
    return {};
}

/// Inside of Qt's own composed widgets nothing is ours to lay out.
bool isOurs(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    for (const QWidget *at = parent; at; at = at->parentWidget())
        if (qobject_cast<const QFileDialog *>(at))
            return false;
    return parent && !widget.objectName().startsWith("qt_"_L1) &&
           !qobject_cast<const QComboBox *>(parent) && !qobject_cast<const QLineEdit *>(parent) &&
           !qobject_cast<const QAbstractSpinBox *>(parent) &&
           !qobject_cast<const QTabBar *>(parent) &&
           !(qobject_cast<const QAbstractScrollArea *>(parent));
}

} // namespace

QStringList misfits(const QWidget &page)
{
    QStringList found;
    const auto tell = [&](const QWidget &widget, const QString &what) {
        if (!what.isEmpty())
            found << placeOf(widget, page) + u": "_s + what;
    };
    const QSize least = page.minimumSizeHint().expandedTo(page.minimumSize());
    if (page.isWindow())
        tell(page, excess(least, kSmallScreen));
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || widget->window() != page.window() || floats(*widget))
            continue;
        const QWidget &parent = *widget->parentWidget();
        if (!qobject_cast<const QFileDialog *>(&page))
            tell(*widget, textMisfit(*widget));
        if (!isOurs(*widget) || floats(parent))
            continue;
        if (!scrolls(parent) && !parent.rect()
                                     .adjusted(-kRounding, -kRounding, kRounding, kRounding)
                                     .contains(widget->geometry()))
            tell(*widget, u"reaches outside"_s);
        for (const QObject *sibling : parent.children()) {
            const auto *other = qobject_cast<const QWidget *>(sibling);
            if (!other || other <= widget || other->isWindow() || floats(*other) ||
                !isOurs(*other) || !other->isVisibleTo(&page))
                continue;
            const QRect both = other->geometry() & widget->geometry();
            if (both.width() > kRounding && both.height() > kRounding)
                tell(*widget, u"overlaps "_s + placeOf(*other, page));
        }
    }
    return found;
}

} // namespace moai::test
