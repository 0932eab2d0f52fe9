// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"

#include <QByteArrayView>

#include <vector>

namespace moai::markdown {

/// Parses Markdown (UTF-8, lines end in `\n`) to blocks: CommonMark with GitHub's tables, task
/// lists, strikethrough and bare links, and TeX between dollar signs. Raw HTML is text. An image
/// is a link to it with its alternative text. Pure, linear in time; what would explode (a table
/// of thousands of columns) is given back as one block of its source, and nesting deeper than
/// anyone can see is flattened.
[[nodiscard]] std::vector<Block> parseBlocks(QByteArrayView markdown);

} // namespace moai::markdown
