// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Project.h"

#include <QList>

#include <optional>

namespace moai {

// A discussion in rounds, read out of its record. Pure.

/// Whether those asked in that round speak one after the other, in the order of its messages. Only
/// such a round of a discussion has a seed; its blind first round has none.
[[nodiscard]] bool takesTurns(const Round &round);

/// The record's last round of a discussion; nothing when there was none.
[[nodiscard]] const RoundRecord *lastDiscussed(const DiscussionRecord &record);

/// Which round a discussion's round is since its blind one, and how many there are to be.
struct RoundCount {
    int number = 1; ///< from 1
    int all = 1;
};
[[nodiscard]] RoundCount countRounds(const QList<RoundRecord> &rounds, RoundId round);

/// What follows a round of a discussion whose answers have all ended.
struct AfterRound {
    std::optional<CourseEnd> end; ///< unset: another round
    int roundsLeft = 0;           ///< to follow that one
};
enum class Wanted { Maybe, Certainly /**< the person has just asked for one more */ };
[[nodiscard]] AfterRound afterRound(const DiscussionRecord &record, const RoundRecord &round,
                                    const TableRules &rules, Wanted next);

/// Who of those asked is to argue against the leading view in the next round: the one after the
/// last challenger, else whom the seed picks. Nobody where only one is asked.
[[nodiscard]] std::optional<ParticipantId>
nextChallenger(const DiscussionRecord &record, const QList<Participant> &asked, quint32 seed);

/// Whether anybody has answered anything that could be discussed.
[[nodiscard]] bool hasAnswers(const DiscussionRecord &record);

} // namespace moai
