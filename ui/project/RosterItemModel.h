// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace moai {

/// The seats of a roster while it is edited. Positions always run from 0.
class RosterItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RosterItemModel(const QList<Participant> &roster, QObject *parent = nullptr);

    [[nodiscard]] const QList<Participant> &roster() const { return m_roster; }
    void setRoster(const QList<Participant> &roster);
    void setSeat(int row, const Participant &seat);
    /// Gives back the row of the new seat.
    int addSeat(const Participant &seat);
    /// A copy with a handle of its own, below; gives back its row.
    int duplicate(int row);
    void removeSeat(int row);
    /// Gives back the row the seat has then.
    int move(int row, int steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row, as dragging does it.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;

private:
    void renumber();

    QList<Participant> m_roster;
};

/// What keeps a roster from being saved, and which seat it is about.
struct RosterProblem {
    int row = 0;
    QString sentence;
    bool aboutHandle = false;
};

/// The first problem: a handle that cannot be one or is there twice, a seat without service or
/// model, too many seats.
[[nodiscard]] std::optional<RosterProblem> problemOf(const QList<Participant> &roster);

} // namespace moai
