// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ListCard.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace moai {
namespace {

/// Roomier rows; what has the keyboard is told by the card.
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo({0, option.fontMetrics.height() + spacing::medium});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

ListCard::ListCard(QListView *list, QWidget *parent) : Card(parent)
{
    list->setParent(this);
    list->setProperty("quiet", true);
    list->setItemDelegate(new RoomyRows(list));
    list->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    rows->addWidget(list);
}

bool ListCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        setHighlighted(event->type() == QEvent::FocusIn);
    return Card::eventFilter(watched, event);
}

} // namespace moai
