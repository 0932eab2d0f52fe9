// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ClaimsItemModel.h"

#include "findings/StanceMarks.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool isConformity(const ClaimStance &move)
{
    return move.because.isEmpty();
}

std::pair<int, int> disputeOf(const Claim &claim, const QStringList &participants)
{
    std::pair<int, int> counts;
    for (const QString &handle : participants) {
        const auto latest = claim.latestOf(handle);
        counts.first += latest && latest->stance == Stance::Disputes ? 1 : 0;
        counts.second += latest && latest->stance == Stance::Qualifies ? 1 : 0;
    }
    return counts;
}

} // namespace

bool isMoreDisputed(const Claim &a, const Claim &b, const QStringList &participants)
{
    return disputeOf(a, participants) > disputeOf(b, participants);
}

ClaimsItemModel::ClaimsItemModel(QObject *parent) : QAbstractTableModel(parent) {}

void ClaimsItemModel::setMap(const ClaimsMap &map)
{
    if (map == m_map)
        return;
    beginResetModel();
    m_map = map;
    sortRows();
    endResetModel();
}

void ClaimsItemModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    sortRows();
    endResetModel();
}

void ClaimsItemModel::sortRows()
{
    m_rows.resize(m_map.claims.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_order == Order::MostDisputed)
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](qsizetype a, qsizetype b) {
            return isMoreDisputed(m_map.claims[a], m_map.claims[b], m_map.participants);
        });
}

ClaimStance ClaimsItemModel::stance(const QModelIndex &index) const
{
    ClaimStance silent;
    silent.handle = participant(index.column());
    return claim(index.row()).latestOf(silent.handle).value_or(silent);
}

QList<ClaimStance> ClaimsItemModel::moves(const QModelIndex &index) const
{
    return claim(index.row()).movesOf(participant(index.column()));
}

int ClaimsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimsItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.participants.size());
}

QVariant ClaimsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return stanceWord(stance(index).stance);
    case Qt::AccessibleTextRole:
        return sentenceOf(index);
    case Qt::ToolTipRole:
        return sentenceOf(index).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    case StanceRole:
        return int(stance(index).stance);
    case MovedRole: {
        const auto moves = this->moves(index);
        return moves.isEmpty() ? 0 : moves.last().round;
    }
    case ConformityRole: {
        const auto moves = this->moves(index);
        return !moves.isEmpty() && isConformity(moves.last());
    }
    case UnverifiedRole: {
        const ClaimStance now = stance(index);
        return !now.quote.isEmpty() && !now.verified;
    }
    default:
        return {};
    }
}

QString ClaimsItemModel::sentenceOf(const QModelIndex &index) const
{
    const ClaimStance now = stance(index);
    //: A cell of the map; %1 is a handle, %2 a stance such as "disputes", %3 a statement
    QStringList lines{
        tr("@%1 %2: %3").arg(now.handle, stanceWord(now.stance), claim(index.row()).text)};
    if (now.stance == Stance::Silent)
        return lines.first();
    if (!now.quote.isEmpty())
        //: %1 is a quote
        lines << (now.verified ? tr("“%1”").arg(now.quote)
                               : tr("“%1” – not found in its answer").arg(now.quote));
    for (const ClaimStance &move : moves(index)) {
        if (isConformity(move))
            //: %1 is a round's number, %2 a stance
            lines << tr("Moved in round %1 to “%2” without naming an argument")
                         .arg(move.round)
                         .arg(stanceWord(move.stance));
        else
            //: %1 is a round's number, %2 a stance, %3 the argument
            lines << tr("Moved in round %1 to “%2”: %3")
                         .arg(QString::number(move.round), stanceWord(move.stance), move.because);
    }
    return lines.join(u'\n');
}

QVariant ClaimsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool rows = orientation == Qt::Vertical;
    if (section < 0 || section >= (rows ? m_rows.size() : m_map.participants.size()))
        return {};
    if (role == Qt::DisplayRole)
        return rows ? claim(section).text : QString(u'@' + participant(section));
    if (role == Qt::ToolTipRole && rows)
        return claim(section).text.toHtmlEscaped();
    return {};
}

} // namespace moai
