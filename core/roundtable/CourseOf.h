// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Course.h"
#include "domain/Discussion.h"

#include <QList>

namespace moai {

// Where a discussion in rounds stands, read out of its record alone. Pure.

/// Whether Moai was closed before that answer was over: nobody saw how long it took.
[[nodiscard]] bool wasCutOff(const Message &answer);

/// What a run that broke off still has to do.
struct Remainder {
    RoundId round;        ///< in which it broke off
    QList<Message> turns; ///< of that round, in order: those that were cut off or never asked
    int rounds = 0;       ///< to follow that round

    [[nodiscard]] bool isNothing() const { return turns.isEmpty() && rounds == 0; }
};
/// Nothing also while an answer of its last round is under way, here or elsewhere.
[[nodiscard]] Remainder remainderOf(const DiscussionRecord &record);

/// Whether its last round has answers under way, in whatever process.
[[nodiscard]] bool isUnderWay(const DiscussionRecord &record);

/// What somebody can tell who does not lead it: Idle, BrokeOff, or Running (elsewhere).
[[nodiscard]] Course courseOf(const DiscussionRecord &record);

} // namespace moai
