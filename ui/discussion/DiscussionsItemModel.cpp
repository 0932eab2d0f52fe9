// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionsItemModel.h"

#include "discussion/DateGroup.h"
#include "widgets/StateMark.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

QString titleOf(const Discussion &discussion)
{
    //: Title of a discussion that has none
    return discussion.title.isEmpty() ? DiscussionsItemModel::tr("Untitled") : discussion.title;
}

void DiscussionsItemModel::setDiscussions(const QList<Discussion> &discussions)
{
    m_all = discussions;
    rebuild();
}

void DiscussionsItemModel::setFilter(const QString &filter)
{
    const QString words = filter.simplified();
    if (words == m_filter)
        return;
    m_filter = words;
    m_found.clear();
    rebuild();
}

void DiscussionsItemModel::setFoundInText(const QSet<DiscussionId> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    rebuild();
}

void DiscussionsItemModel::setOpen(std::optional<DiscussionId> open)
{
    for (const auto &id : {std::exchange(m_open, open), open})
        if (id)
            if (const QModelIndex changed = indexOf(*id); changed.isValid())
                emit dataChanged(changed, changed, {IsOpenRole});
}

QList<DiscussionsItemModel::Row> DiscussionsItemModel::rowsFor(const QList<Discussion> &discussions,
                                                               QDate today) const
{
    QList<Row> rows;
    std::optional<DateGroup> last;
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (const Discussion &discussion : discussions) {
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return titleOf(discussion).contains(word, Qt::CaseInsensitive);
        });
        if (!matches && !m_found.contains(discussion.id))
            continue;
        const DateGroup group = dateGroupOf(discussion.updatedAt.toLocalTime().date(), today);
        if (last != group)
            rows.append(headingOf(group));
        last = group;
        rows.append(discussion);
    }
    return rows;
}

void DiscussionsItemModel::rebuild()
{
    QList<Row> rows = rowsFor(m_all, QDate::currentDate());
    const auto sameKey = [](const Row &a, const Row &b) {
        const auto *one = std::get_if<Discussion>(&a);
        const auto *other = std::get_if<Discussion>(&b);
        return one && other ? one->id == other->id : a == b;
    };
    if (rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), sameKey)) {
        for (int row = 0; row < rows.size(); ++row)
            if (m_rows[row] != rows[row]) {
                m_rows[row] = rows[row];
                emit dataChanged(index(row), index(row));
            }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<Discussion> DiscussionsItemModel::discussionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return std::nullopt;
    if (const auto *discussion = std::get_if<Discussion>(&m_rows[index.row()]))
        return *discussion;
    return std::nullopt;
}

QModelIndex DiscussionsItemModel::indexOf(DiscussionId id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const auto *discussion = std::get_if<Discussion>(&m_rows[row]))
            if (discussion->id == id)
                return index(row);
    return {};
}

int DiscussionsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DiscussionsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<Discussion> discussion = discussionAt(index);
    if (!discussion)
        return role == Qt::DisplayRole ? QVariant(std::get<QString>(m_rows[index.row()]))
                                       : QVariant();
    const QString state = stateWord(stateMarkOf(discussion->state));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return titleOf(*discussion);
    case Qt::ToolTipRole: {
        const QString when =
            QLocale().toString(discussion->updatedAt.toLocalTime(), QLocale::ShortFormat);
        const QString about = state.isEmpty() ? when : when + u" · "_s + state;
        return QString(titleOf(*discussion).toHtmlEscaped() + "<br>"_L1 + about.toHtmlEscaped());
    }
    case Qt::AccessibleTextRole:
        return state.isEmpty() ? titleOf(*discussion)
                               : QString(titleOf(*discussion) + ", "_L1 + state);
    case DiscussionRole:
        return QVariant::fromValue(*discussion);
    case IsOpenRole:
        return m_open == discussion->id;
    default:
        return {};
    }
}

bool DiscussionsItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Discussion> discussion = discussionAt(index);
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || !discussion || title.isEmpty() || title == discussion->title)
        return false;
    emit renameRequested(*discussion, title);
    return true;
}

Qt::ItemFlags DiscussionsItemModel::flags(const QModelIndex &index) const
{
    if (!discussionAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace moai
