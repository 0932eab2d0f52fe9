// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>

namespace moai {

/// A round in one line.
struct RoundSummary {
    RoundId id;
    int number = 0;
    QString question;  ///< on one line; what the round is, where nobody spoke
    bool asked = true; ///< the person spoke
    QString spend;     ///< what it cost; empty: nothing was asked of any service
    int running = 0;
    int done = 0;
    int failed = 0; ///< failed or interrupted
    int stopped = 0;

    bool operator==(const RoundSummary &) const = default;
};

[[nodiscard]] RoundSummary summaryOf(const RoundRecord &round, const Spend &spend = {});
/// The human's words of a round.
[[nodiscard]] QString questionOf(const RoundRecord &round);
/// The summary as a sentence, for screen readers and tooltips.
[[nodiscard]] QString sentenceOf(const RoundSummary &summary);

} // namespace moai
