// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "findings/SeatColours.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace moai {

/// The answers' standings, best first: place, participant, score with a bar, votes, and the
/// person's own place beside it.
class StandingsItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Participant, Score, Votes, Yours, ColumnCount };
    enum Role {
        BarRole = Qt::UserRole, ///< 0 to 1; invalid: no bar
        ColourRole,
    };

    explicit StandingsItemModel(QObject *parent = nullptr);

    void setResult(const RankingResult &result, const SeatColours &colours);
    [[nodiscard]] bool hasYours() const { return !m_result.persons.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const Standing &standing, int column) const;
    [[nodiscard]] QString placeText(const QList<Standing> &standings,
                                    const Standing *standing) const;

    RankingResult m_result;
    SeatColours m_colours;
};

/// Paints a table's row without frames; where the model gives a bar, as a bar behind the number.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace moai
