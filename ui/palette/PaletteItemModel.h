// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/PaletteEntry.h"

#include <QAbstractListModel>

namespace moai {

/// The rows of the palette: those of its entries that answer the words, best first.
class PaletteItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KindRole, IconRole, PositionsRole };
    static constexpr int kMostRows = 80;

    using QAbstractListModel::QAbstractListModel;

    /// In place of all there were of these kinds.
    void setEntries(const QList<EntryKind> &kinds, const QList<PaletteEntry> &entries);
    void setWords(const QString &words);
    [[nodiscard]] const PaletteEntry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<PaletteHit> m_hits;
    QString m_words;
};

} // namespace moai
