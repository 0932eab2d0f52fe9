// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LogRows.h"

#include "settings/LogItemModel.h"

#include <algorithm>

namespace moai {

void LogRows::setLeast(int weight)
{
    m_least = weight;
    invalidateFilter();
}

void LogRows::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column) {
        return sourceModel()->index(row, column, parent);
    };
    if (at(LogItemModel::Level).data(LogItemModel::WeightRole).toInt() < m_least)
        return false;
    const QString line =
        at(LogItemModel::Area).data().toString() + u' ' + at(LogItemModel::Text).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return line.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace moai

#include "moc_LogRows.cpp"
