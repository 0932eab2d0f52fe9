// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionList.h"

#include "discussion/DiscussionDelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

DiscussionList::DiscussionList(QWidget *parent) : QListView(parent)
{
    setObjectName("discussions"_L1);
    //: Name of the list of discussions, for screen readers
    setAccessibleName(tr("Discussions"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new DiscussionDelegate(this));
    setModel(&m_discussions);
    connect(&m_discussions, &QAbstractItemModel::modelReset, this, &DiscussionList::keepCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const auto discussion = m_discussions.discussionAt(current))
                    m_current = discussion->id;
            });
    const auto open = [this](const QModelIndex &index) {
        if (const auto discussion = m_discussions.discussionAt(index))
            emit openRequested(discussion->id);
    };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
}

void DiscussionList::setDiscussions(const QList<Discussion> &discussions)
{
    if (isRenaming())
        m_waiting = discussions;
    else
        m_discussions.setDiscussions(discussions);
}

void DiscussionList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListView::closeEditor(editor, hint);
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        m_discussions.setDiscussions(*waiting);
}

void DiscussionList::setOpen(std::optional<DiscussionId> open)
{
    m_open = open;
    m_discussions.setOpen(open);
    if (!open)
        return;
    const QModelIndex index = m_discussions.indexOf(*open);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void DiscussionList::keepCurrent()
{
    for (const auto &wanted : {m_current, m_open})
        if (wanted)
            if (const QModelIndex index = m_discussions.indexOf(*wanted); index.isValid()) {
                setCurrentIndex(index);
                return;
            }
}

void DiscussionList::keyPressEvent(QKeyEvent *event)
{
    const auto discussion = m_discussions.discussionAt(currentIndex());
    if (discussion && event->matches(QKeySequence::Delete))
        emit deleteRequested(*discussion);
    else
        QListView::keyPressEvent(event);
}

void DiscussionList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const auto discussion = m_discussions.discussionAt(index);
    if (!discussion)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName("discussion_menu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu of a discussion in the sidebar
    menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this,
                    [this, index = QPersistentModelIndex(index)] {
                        setCurrentIndex(index);
                        edit(index);
                    });
    menu->addAction(tr("Delete"), QKeySequence(QKeySequence::Delete), this,
                    [this, discussion] { emit deleteRequested(*discussion); });
    const QPoint where = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).center());
    menu->popup(where);
}

void DiscussionList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        keepCurrent();
    QListView::focusInEvent(event);
}

} // namespace moai
