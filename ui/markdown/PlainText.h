// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Flow.h"

#include <QString>

namespace moai::markdown {

/// What a reader copies: the rendered text from `from` to `to`, blocks parted as they look, list
/// marks kept where a whole item is taken.
[[nodiscard]] QString plainText(const std::vector<Block> &blocks, Position from, Position to);

/// The end of the document.
[[nodiscard]] Position endOf(const std::vector<Block> &blocks);

/// What a double click at the position selects: a word, or the run of spaces or signs there.
[[nodiscard]] Range wordAt(const Block &block, qsizetype offset);

} // namespace moai::markdown
