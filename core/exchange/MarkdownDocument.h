// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Block.h"

namespace moai::exchange {

/// The document as Markdown (CommonMark with GitHub's tables). Pure.
[[nodiscard]] QString markdownOf(const QList<Block> &document);

} // namespace moai::exchange
