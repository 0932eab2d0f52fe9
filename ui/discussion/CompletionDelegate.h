// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moai {

/// Paints one suggestion: what may be typed, its arguments, what it does.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SynopsisRole = Qt::UserRole, DescriptionRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace moai
