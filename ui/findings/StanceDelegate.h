// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moai {

/// A cell of the map: the stance as a mark and a word, below it whether it moved and what is to be
/// doubted. A silent cell is only a dash.
class StanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// What the second line says, e.g. "moved in round 2"; empty: nothing.
    [[nodiscard]] static QString remarkOf(const QModelIndex &index);
    [[nodiscard]] static QFont smallFont(const QFont &font);
};

} // namespace moai
