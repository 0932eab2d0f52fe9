// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BallotsItemModel.h"

#include "theme/Direction.h"
#include "widgets/StateMark.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

BallotsItemModel::BallotsItemModel(QObject *parent) : QAbstractTableModel(parent) {}

void BallotsItemModel::setResult(const RankingResult &result, const QList<Message> &ballots)
{
    if (result == m_result && ballots == m_messages)
        return;
    beginResetModel();
    m_result = result;
    m_messages = ballots;
    endResetModel();
}

const Ballot *BallotsItemModel::ballotOf(int row) const
{
    const Message &message = m_messages[row];
    const auto found =
        std::find_if(m_result.ballots.begin(), m_result.ballots.end(),
                     [&](const Ballot &ballot) { return ballot.message == message.id; });
    return hasEnded(message.status) && found != m_result.ballots.end() ? &*found : nullptr;
}

QString BallotsItemModel::textOf(int row, int column) const
{
    if (column == m_result.standings.size())
        return reasonOf(row);
    const Standing &standing = m_result.standings[column];
    const Ballot *ballot = ballotOf(row);
    if (!ballot || ballot->abstained)
        return u"–"_s;
    int place = 1;
    for (const QList<MessageId> &group : ballot->order) {
        if (group.contains(standing.answer)) {
            const QString text =
                QLocale().toString(place) + (group.size() > 1 ? u" ="_s : QString());
            //: A place that a participant gave its own answer; it does not count
            return standing.handle == ballot->reviewer ? tr("(%1)").arg(text) : text;
        }
        place += int(group.size());
    }
    return u"–"_s;
}

QString BallotsItemModel::reasonOf(int row) const
{
    const Message &message = m_messages[row];
    if (message.status == MessageStatus::Failed || message.status == MessageStatus::Interrupted)
        return message.failure ? message.failure->sentence : stateWord(stateMarkOf(message));
    if (!hasEnded(message.status) || message.status == MessageStatus::Stopped)
        return stateWord(stateMarkOf(message));
    const Ballot *ballot = ballotOf(row);
    if (!ballot)
        return {};
    if (!ballot->abstained)
        return ballot->reason;
    //: Why a reviewer did not rank; %1 is its reason
    return ballot->reason.isEmpty() ? tr("abstained: no order could be read")
                                    : tr("abstained: %1").arg(ballot->reason);
}

int BallotsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int BallotsItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.standings.size()) + 1;
}

QVariant BallotsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool reason = index.column() == m_result.standings.size();
    const QString text = textOf(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.simplified();
    case Qt::ToolTipRole:
        return reason ? QVariant(text.toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        return reason
                   //: %1 is a reviewer's handle, %2 its reason
                   ? tr("Reason of @%1: %2").arg(m_messages[index.row()].handle, text)
                   //: %1 is a reviewer's handle, %2 another's, %3 a place such as "1"
                   : tr("@%1 puts @%2 at place %3")
                         .arg(m_messages[index.row()].handle,
                              m_result.standings[index.column()].handle, text);
    case Qt::TextAlignmentRole:
        return int(reason ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant BallotsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool reason = section == m_result.standings.size();
    if (role == Qt::TextAlignmentRole)
        return int(orientation == Qt::Vertical || reason ? Qt::AlignLeft | Qt::AlignVCenter
                                                         : Qt::AlignCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_messages.size() ? atHandle(m_messages[section].handle) : QString();
    if (reason)
        //: Column of the ballots: why a reviewer ranked so
        return tr("Reason");
    return section < m_result.standings.size() ? atHandle(m_result.standings[section].handle)
                                               : QString();
}

} // namespace moai
