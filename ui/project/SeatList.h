// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace moai {

class IconButton;
class RosterItemModel;

/// The seats of a roster while it is edited, with the buttons that add, duplicate, remove and move
/// them. They can be dragged, and moved with Alt+Up and Alt+Down.
class SeatList : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit SeatList(RosterItemModel &roster, QWidget *parent = nullptr);

    /// The seat that is chosen; −1: none.
    [[nodiscard]] int row() const;
    void select(int row);
    void move(int steps);

signals:
    void rowChanged(int row);
    void addRequested();
    void removeRequested();

private:
    void build();
    void showButtons();

    RosterItemModel &m_roster;
    QListView *m_list;
    IconButton *m_duplicate;
    IconButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
};

} // namespace moai
