// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace moai::markdown {

/// What a column would like: `natural` fits every cell on one line, `least` its longest word.
struct ColumnWish {
    qreal natural = 0;
    qreal least = 0;

    bool operator==(const ColumnWish &) const = default;
};

/// The widths of columns that share `available`: as they wish if that fits; else narrow columns
/// keep their wish and the wide ones share what is left, not below their longest word as long as
/// that is possible.
[[nodiscard]] QList<qreal> shareWidth(const QList<ColumnWish> &wishes, qreal available);

} // namespace moai::markdown
