// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/WinTableItemModel.h"

#include "findings/StandingsItemModel.h"
#include "theme/Direction.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString tallyText(const WinRow::Tally &tally)
{
    if (tally.rounds == 0)
        return u"–"_s;
    //: How often somebody came first; %1 wins in %2 rankings
    return WinTableItemModel::tr("%1 of %2").arg(tally.wins).arg(tally.rounds);
}

} // namespace

WinTableItemModel::WinTableItemModel(QObject *parent) : QAbstractTableModel(parent) {}

void WinTableItemModel::setRows(const QList<WinRow> &rows, const SeatColours &colours)
{
    beginResetModel();
    m_rows = rows;
    m_colours = colours;
    endResetModel();
}

int WinTableItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WinTableItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WinTableItemModel::textOf(const WinRow &row, int column) const
{
    switch (column) {
    case Participant:
        return atHandle(row.handle) + u" · "_s + row.model;
    case Wins:
        return tallyText(row.peers);
    case Score:
        return row.score ? QLocale().toString(*row.score, 'f', 2) : u"–"_s;
    case YourWins:
        return tallyText(row.person);
    default:
        return {};
    }
}

QVariant WinTableItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WinRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Participant
                   ? textOf(row, Participant)
                   //: A cell of a table for screen readers; %1 is a handle, %2 the column's name
                   : tr("@%1, %2: %3")
                         .arg(
                             row.handle,
                             headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                             textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() == Wins || index.column() == YourWins
                       ? Qt::AlignCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    case StandingsItemModel::BarRole:
        return index.column() == Score && row.score ? QVariant(*row.score) : QVariant();
    case StandingsItemModel::ColourRole:
        return (index.column() == Score && row.score) || index.column() == Participant
                   ? QVariant(m_colours.of(row.handle))
                   : QVariant();
    default:
        return {};
    }
}

QVariant WinTableItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Wins || section == YourWins ? Qt::AlignCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Participant:
        //: Columns of the win table
        return tr("Participant");
    case Wins:
        //: Columns of the win table: first places among its peers
        return tr("Peers’ first places");
    case Score:
        //: Columns of the win table
        return tr("Mean score");
    case YourWins:
        //: Columns of the win table: first places by the person's own rankings
        return tr("Your first places");
    default:
        return {};
    }
}

} // namespace moai
