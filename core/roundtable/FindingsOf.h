// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

namespace moai {

/// Everything a discussion led to, read out of what was written in it. Pure.
///
/// Claims, conclusions and ballots appear once their message has ended; a conclusion or ballot that
/// failed is there as Unparsed, claims that failed are not. A person's ranking of a round that the
/// peers have not ranked is a RankingResult of its own, without a round and without ballots.
[[nodiscard]] Findings findingsOf(const DiscussionRecord &record);

/// What an answer cost. One that ended before a service did anything for it costs nothing. Pure.
[[nodiscard]] Spend spendOn(const Message &message);

} // namespace moai
