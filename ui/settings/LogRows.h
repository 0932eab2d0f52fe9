// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace moai {

/// The lines of a LogItemModel that weigh enough and hold all of some words.
class LogRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// weightOf() a level.
    void setLeast(int weight);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
    QStringList m_words;
};

} // namespace moai
