// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"

#include <vector>

namespace moai::markdown {

/// A range of Block::text.
struct Range {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Range &) const = default;
};

/// Cuts a block to stretches that are laid out one by one, so that no frame lays out more than a
/// few thousand characters: code by lines, a table by rows, a very long paragraph after a
/// sentence. Text that is added to the block moves no cut but the last; a block has at least one.
[[nodiscard]] std::vector<Range> cut(const Block &block);

/// How many leading characters of the two read and look the same: parts that end before can stay.
[[nodiscard]] qsizetype commonLength(const Block &a, const Block &b);

} // namespace moai::markdown
