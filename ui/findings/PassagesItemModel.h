// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/SeenWords.h"

#include <QAbstractListModel>
#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace moai {

/// What was sent, a row a passage: whose, in which turn, how much of it all.
class PassagesItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TurnRole = Qt::UserRole, ///< in whose turn, in words
        TokensRole,              ///< "~120 · 12 %"
        ShareRole,               ///< 0 to 1
        ColourRole,
    };
    /// Gives a passage its colour.
    using Colours = std::function<QColor(const Passage &)>;

    explicit PassagesItemModel(Colours colours, QObject *parent = nullptr);

    void setPassages(const QList<Passage> &passages);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Colours m_colours;
    QList<Passage> m_passages;
    QList<PassageShare> m_shares;
};

/// Paints such a row: whose words over in whose turn, and a bar for the share.
class PassageDelegate : public QStyledItemDelegate
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
