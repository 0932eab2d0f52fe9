// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Minutes.h"
#include "exchange/Block.h"

namespace moai::exchange {

/// The minutes as a person reads them: where and by whom, every round with its answers and what
/// they led to, the totals. Pure.
[[nodiscard]] QList<Block> documentOf(const Minutes &minutes);
/// What a round of judging came to, without the words it was read from; empty for other rounds.
[[nodiscard]] QList<Block> judgementOf(const Minutes &minutes, RoundId round);

} // namespace moai::exchange
