// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/FormattedText.h"

#include <QList>

namespace moai {

/// A table; the first row is its head. Rows may be of different lengths.
struct TelegramTable {
    enum class Align { Left, Centre, Right };
    QList<QList<FormattedText>> rows;
    QList<Align> aligns; ///< by column
};

/// The table in columns of a fixed-width font; one that is too wide for a screen as a list: the
/// head's words, then for each row what its cells say, with the head's words before them. Pure.
[[nodiscard]] FormattedText telegramTable(const TelegramTable &table);

} // namespace moai
