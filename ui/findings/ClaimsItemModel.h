// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QAbstractTableModel>

namespace moai {

/// Claims × participants: a row a claim (its text is the row's header), a column a participant, in
/// each cell the latest stance.
class ClaimsItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StanceRole = Qt::UserRole, ///< Stance, as int
        MovedRole,                 ///< the round of its last change of sides; 0: none
        ConformityRole,            ///< it changed sides and named no argument
        UnverifiedRole,            ///< its quote does not stand in its answer
    };
    enum class Order { AsGathered, MostDisputed };

    explicit ClaimsItemModel(QObject *parent = nullptr);

    void setMap(const ClaimsMap &map);
    void setOrder(Order order);
    /// The claim of a row.
    [[nodiscard]] const Claim &claim(int row) const { return m_map.claims[m_rows[row]]; }
    [[nodiscard]] const QString &participant(int column) const
    {
        return m_map.participants[column];
    }
    /// What the participant makes of the claim now; Silent when it said nothing.
    [[nodiscard]] ClaimStance stance(const QModelIndex &index) const;
    [[nodiscard]] QList<ClaimStance> moves(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void sortRows();
    [[nodiscard]] QString sentenceOf(const QModelIndex &index) const;

    ClaimsMap m_map;
    QList<qsizetype> m_rows; ///< by row, the claim's place in the map
    Order m_order = Order::AsGathered;
};

/// How disputed a claim is now: first by how many dispute it, then by how many qualify it.
[[nodiscard]] bool isMoreDisputed(const Claim &a, const Claim &b, const QStringList &participants);

} // namespace moai
