// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/DiscussionsItemModel.h"

#include <QListView>

namespace moai {

/// The sidebar's list of discussions: Enter opens, F2 renames in place, Del deletes.
class DiscussionList : public QListView
{
    Q_OBJECT

public:
    explicit DiscussionList(QWidget *parent = nullptr);

    [[nodiscard]] DiscussionsItemModel &discussions() { return m_discussions; }
    /// What it shows. While somebody renames in place it waits: a new list would take the half
    /// written name away.
    void setDiscussions(const QList<Discussion> &discussions);
    [[nodiscard]] bool isRenaming() const { return state() == EditingState; }
    /// Marks the one that lies on the desk and brings it into view.
    void setOpen(std::optional<DiscussionId> open);

signals:
    void openRequested(moai::DiscussionId id);
    void deleteRequested(const moai::Discussion &discussion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void keepCurrent();

    DiscussionsItemModel m_discussions;
    std::optional<QList<Discussion>> m_waiting; ///< to be shown when the renaming is over
    std::optional<DiscussionId> m_open;
    std::optional<DiscussionId> m_current; ///< outlives a reset of the model
};

} // namespace moai
