// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Minutes.h"
#include "exchange/Block.h"

namespace moai::exchange {

/// The minutes as a person reads them: where and by whom, every round with its answers and what
/// they led to, the totals. Pure.
[[nodiscard]] QList<Block> documentOf(const Minutes &minutes);

} // namespace moai::exchange
