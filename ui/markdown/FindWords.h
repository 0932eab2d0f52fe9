// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Flow.h"

#include <QString>

#include <optional>
#include <utility>

namespace moai::markdown {

/// The first stretch of the document that holds these words, wherever blocks end. Only letters and
/// digits count, in any case; an ellipsis (`…`, `...`) stands for anything.
[[nodiscard]] std::optional<std::pair<Position, Position>>
findWords(const std::vector<Block> &blocks, const QString &words);

} // namespace moai::markdown
