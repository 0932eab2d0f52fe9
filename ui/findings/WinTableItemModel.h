// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/SeatColours.h"
#include "roundtable/WinTable.h"

#include <QAbstractTableModel>

namespace moai {

/// How often whom came first in a project: by its peers, and by the person.
class WinTableItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Participant, Wins, Score, YourWins, ColumnCount };

    explicit WinTableItemModel(QObject *parent = nullptr);

    void setRows(const QList<WinRow> &rows, const SeatColours &colours);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const WinRow &row, int column) const;

    QList<WinRow> m_rows;
    SeatColours m_colours;
};

} // namespace moai
