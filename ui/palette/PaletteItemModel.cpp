// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteItemModel.h"

using namespace Qt::StringLiterals;

namespace moai {

void PaletteItemModel::setEntries(const QList<EntryKind> &kinds, const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries.removeIf([&](const PaletteEntry &entry) { return kinds.contains(entry.kind); });
    m_entries << entries;
    m_hits = hitsFor(m_entries, m_words, kMostRows);
    endResetModel();
}

void PaletteItemModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words;
    m_hits = hitsFor(m_entries, m_words, kMostRows);
    endResetModel();
}

const PaletteEntry &PaletteItemModel::entryAt(int row) const
{
    return m_entries[m_hits[row].entry];
}

int PaletteItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant PaletteItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty()
                   ? QString(entry.text + ", "_L1 + nameOf(entry.kind))
                   : QString(entry.text + ", "_L1 + nameOf(entry.kind) + ", "_L1 + entry.detail);
    case DetailRole:
        return entry.detail;
    case KindRole:
        return nameOf(entry.kind);
    case IconRole:
        return entry.icon;
    case PositionsRole:
        return QVariant::fromValue(
            entry.kind == EntryKind::Text ? QList<int>() : fuzzyPositions(entry.searched, m_words));
    default:
        return {};
    }
}

} // namespace moai

#include "moc_PaletteItemModel.cpp"
