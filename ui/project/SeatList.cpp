// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/SeatList.h"

#include "project/RosterItemModel.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/ListCard.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

SeatList::SeatList(RosterItemModel &roster, QWidget *parent) : QWidget(parent), m_roster(roster)
{
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showButtons();
        emit rowChanged(row());
    });
    connect(&m_roster, &QAbstractItemModel::rowsMoved, this, &SeatList::showButtons);
    connect(&m_roster, &QAbstractItemModel::rowsInserted, this, &SeatList::showButtons);
    connect(&m_roster, &QAbstractItemModel::rowsRemoved, this, &SeatList::showButtons);
    showButtons();
}

void SeatList::build()
{
    m_list = new QListView(this);
    m_list->setObjectName("roster_list"_L1);
    //: Name of the list of seats, for screen readers
    m_list->setAccessibleName(tr("Seats"));
    m_list->setModel(&m_roster);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 20);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    const auto button = [&](QLatin1StringView icon, const QString &name, QLatin1StringView id,
                            auto does) {
        auto *made = new IconButton(icon, name, this);
        made->setObjectName(id);
        connect(made, &IconButton::clicked, this, does);
        buttons->addWidget(made);
        return made;
    };
    //: Buttons below the list of seats
    button("plus"_L1, tr("Add a seat"), "seat_add"_L1, &SeatList::addRequested);
    m_duplicate = button("copy"_L1, tr("Duplicate the seat"), "seat_duplicate"_L1,
                         [this] { select(m_roster.duplicate(row())); });
    m_remove =
        button("trash"_L1, tr("Remove the seat"), "seat_remove"_L1, &SeatList::removeRequested);
    buttons->addStretch(1);
    m_up = button("chevron-up"_L1, tr("Move the seat up"), "seat_up"_L1, [this] { move(-1); });
    m_down =
        button("chevron-down"_L1, tr("Move the seat down"), "seat_down"_L1, [this] { move(1); });
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(new ListCard(m_list, this), 1);
    rows->addLayout(buttons);
    const auto on = [this](const QKeySequence &keys, QWidget *where, auto does) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(where == m_list ? Qt::WidgetShortcut : Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on(Qt::ALT | Qt::Key_Up, this, [this] { move(-1); });
    on(Qt::ALT | Qt::Key_Down, this, [this] { move(1); });
    on(Qt::CTRL | Qt::Key_D, this, [this] { m_duplicate->click(); });
    on(QKeySequence::Delete, m_list, [this] { m_remove->click(); });
}

int SeatList::row() const
{
    return m_list->currentIndex().row();
}

void SeatList::select(int row)
{
    m_list->setCurrentIndex(m_roster.index(row, 0));
    showButtons();
}

void SeatList::move(int steps)
{
    if (row() >= 0)
        select(m_roster.move(row(), steps));
}

void SeatList::showButtons()
{
    const bool there = row() >= 0;
    m_duplicate->setEnabled(there);
    m_remove->setEnabled(there);
    m_up->setEnabled(there && row() > 0);
    m_down->setEnabled(there && row() < m_roster.rowCount() - 1);
}

} // namespace moai
