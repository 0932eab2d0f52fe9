// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LogRing.h"

#include <QAbstractTableModel>

namespace moai {

/// The lines of a log, as far as it holds them; oldest first. Reads on when it is told to.
class LogItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Area, Text, Columns };
    static constexpr int WeightRole = Qt::UserRole; ///< of the level: weightOf()

    /// The log outlives it. No more than `most` lines are shown.
    LogItemModel(const LogRing &log, int most, QObject *parent = nullptr);

    /// Takes in what is new.
    void readOn();
    [[nodiscard]] const LogLine &lineAt(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const LogRing &m_log;
    int m_most;
    quint64 m_seen = 0;
    QList<LogLine> m_lines;
};

} // namespace moai
