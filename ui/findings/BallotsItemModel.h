// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QAbstractTableModel>

namespace moai {

/// Who put whom where: a row a reviewer, a column an answer (best first), at last the reason.
class BallotsItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit BallotsItemModel(QObject *parent = nullptr);

    /// `ballots`: the reviewers' messages, for those that are under way or failed.
    void setResult(const RankingResult &result, const QList<Message> &ballots);
    /// The message of a row.
    [[nodiscard]] const Message &message(int row) const { return m_messages[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const Ballot *ballotOf(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString reasonOf(int row) const;

    RankingResult m_result;
    QList<Message> m_messages;
};

} // namespace moai
