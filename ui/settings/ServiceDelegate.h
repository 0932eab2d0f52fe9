// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moai {

/// Rows of services: initials, a name, a line below it with an icon before it. A row without
/// initials is a heading.
class ServiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Besides the display role, which is the name.
    enum DataRole {
        InitialsRole = Qt::UserRole + 1, ///< what the initials are taken from
        LineRole,                        ///< below the name; may be empty
        IconRole,                        ///< QIcon before that line; may be null
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace moai
