// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RankItemModel.h"

#include "roundtable/Letters.h"

#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const auto kMime = u"application/x-moai-rank-row"_s;

} // namespace

RankItemModel::RankItemModel(const QList<BlindAnswer> &answers, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const BlindAnswer &answer : answers)
        m_rows.append({answer, int(m_rows.size()), 0});
}

QString RankItemModel::title(int row) const
{
    //: An answer whose author is not shown; %1 is a letter
    return tr("Answer %1").arg(letters(m_rows[row].letter));
}

int RankItemModel::rowOf(MessageId answer) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].answer.id == answer)
            return row;
    return -1;
}

void RankItemModel::setPlace(int row, int place)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].place == place)
        return;
    m_rows[row].place = place;
    settle();
}

int RankItemModel::move(int row, int before)
{
    if (row < 0 || row >= m_rows.size())
        return row;
    const MessageId moved = m_rows[row].answer.id;
    before = qBound(0, before, int(m_rows.size()));
    Row taken = m_rows[row];
    m_rows.removeAt(row);
    if (before > row)
        --before;
    m_rows.insert(before, taken);
    // Whoever stood above or below without a place is in this order now, too.
    int place = 0;
    int last = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &each = m_rows[i];
        if (i > before && each.place == 0)
            break;
        const bool tied =
            i != before && last > 0 && each.place == last && m_rows[i - 1].answer.id != moved;
        last = i == before ? -1 : each.place;
        each.place = tied ? place : ++place;
    }
    settle();
    return rowOf(moved);
}

void RankItemModel::tieWithAbove(int row)
{
    if (row > 0 && m_rows[row - 1].place > 0)
        setPlace(row, m_rows[row - 1].place);
}

int RankItemModel::missing() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.place == 0; }));
}

QList<QList<MessageId>> RankItemModel::order() const
{
    QList<QList<MessageId>> order;
    int last = 0;
    for (const Row &row : m_rows) {
        if (row.place == 0)
            continue;
        if (row.place != last)
            order.append(QList<MessageId>());
        order.last().append(row.answer.id);
        last = row.place;
    }
    return order;
}

void RankItemModel::setOrder(const QList<QList<MessageId>> &order)
{
    for (int place = 0; place < order.size(); ++place)
        for (const MessageId answer : order[place])
            if (const int row = rowOf(answer); row >= 0)
                m_rows[row].place = place + 1;
    settle();
}

void RankItemModel::settle()
{
    beginResetModel();
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return a.place > 0 && (b.place == 0 || a.place < b.place);
    });
    endResetModel();
    emit orderChanged();
}

int RankItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RankItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_rows[index.row()].place;
    switch (role) {
    case Qt::DisplayRole: {
        const bool tied = std::count_if(m_rows.begin(), m_rows.end(),
                                        [place](const Row &row) { return row.place == place; }) > 1;
        const QString mark =
            place == 0 ? u"–"_s : QLocale().toString(place) + (tied ? u" ="_s : QString());
        return QString(mark + u"   "_s + title(index.row()));
    }
    case Qt::AccessibleTextRole:
        return place == 0
                   //: %1 is an answer without its author
                   ? tr("%1, no place yet").arg(title(index.row()))
                   //: %1 is an answer without its author, %2 a number
                   : tr("%1, place %2").arg(title(index.row())).arg(place);
    case PlaceRole:
        return place;
    default:
        return {};
    }
}

Qt::ItemFlags RankItemModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
}

QStringList RankItemModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *RankItemModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool RankItemModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                 const QModelIndex &)
{
    bool isNumber = false;
    const int moved = data->data(kMime).toInt(&isNumber);
    if (isNumber)
        move(moved, row < 0 ? rowCount() : row);
    return false; // it has moved already: the view must not take the row away
}

} // namespace moai
