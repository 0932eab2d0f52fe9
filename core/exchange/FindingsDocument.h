// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "exchange/Block.h"

namespace moai::exchange {

class Index;

// What a discussion led to, as a person reads it. Pure.

[[nodiscard]] Block stanceFacts(const TurnStance &stance);
/// A line for each place: `1 · @a (model)`, ties together.
[[nodiscard]] QStringList placesOf(const QList<QList<MessageId>> &order, const Index &index);
[[nodiscard]] QList<Block> documentOf(const Ballot &ballot, const Index &index);
[[nodiscard]] QList<Block> standingsBlocks(const RankingResult &ranking, const Index &index);
/// Under headings of `level`.
[[nodiscard]] QList<Block> documentOf(const ClaimsMap &map, const Index &index, int level);
[[nodiscard]] QList<Block> documentOf(const Conclusion &conclusion, int level);

} // namespace moai::exchange
