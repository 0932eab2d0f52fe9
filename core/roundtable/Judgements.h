// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QList>

namespace moai {

// Parts of findingsOf(): what judges wrote, read with the answers it is about. Pure.

/// The claims of messages that ended with words.
[[nodiscard]] QList<ClaimsMap> mapsOf(const DiscussionRecord &record);

/// The conclusions, each checked against the last readable claims of its own round, else against
/// the `turns` before it.
[[nodiscard]] QList<Conclusion> conclusionsOf(const DiscussionRecord &record,
                                              const QList<ClaimsMap> &maps,
                                              const QList<TurnStance> &turns);

/// The rankings, with the person's own beside those of the same round.
[[nodiscard]] QList<RankingResult> rankingsOf(const DiscussionRecord &record);

} // namespace moai
