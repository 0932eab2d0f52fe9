// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/RoundSummary.h"

#include <QAbstractListModel>
#include <QList>
#include <QListView>

namespace moai {

/// Rounds, one row each.
class RoundsItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setRounds(const QList<RoundSummary> &rounds);
    [[nodiscard]] const QList<RoundSummary> &rounds() const { return m_rounds; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RoundSummary> m_rounds;
};

/// The rounds above or below the open one, as one-line bars. Grows to a few bars, then scrolls;
/// not there at all when it has none.
class RoundBars : public QListView
{
    Q_OBJECT

public:
    enum class Edge { Above, Below };
    explicit RoundBars(Edge edge, QWidget *parent = nullptr);

    void setRounds(const QList<RoundSummary> &rounds);

signals:
    void roundClicked(moai::RoundId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Edge m_edge;
    RoundsItemModel m_model;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::RoundSummary)
