// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussionRound.h"

#include "roundtable/Plan.h"
#include "roundtable/Shuffle.h"
#include "roundtable/TurnPrompts.h"
#include "roundtable/TurnTaking.h"

namespace moai {

Result<NewRound> blindRound(const Talk &talk, const QString &text)
{
    const auto plan = Plan::make({text, Mode::Open, {}}, Mode::Open, talk.roster);
    if (!plan)
        return plan.error();
    NewRound round;
    round.discussion = talk.record.discussion.id;
    round.mode = Mode::Discuss;
    round.text = text;
    round.promptVersion = plan->promptVersion;
    round.contextPolicy = talk.policy();
    round.anonymous = talk.anonymous();
    round.asked = allAsked(plan->asked);
    return round;
}

Result<NewRound> turnTakingRound(const Talk &talk, const QString &text, quint32 seed)
{
    auto round = blindRound(talk, text);
    if (!round)
        return round;
    round->opensWithInterjection = true;
    round->promptVersion = kTurnPromptVersion;
    round->contextPolicy = ContextPolicy::SharedTable;
    round->seed = seed;
    if (talk.project.rules.challenger) {
        QList<Participant> seats;
        for (const auto &asked : std::as_const(round->asked))
            seats.append(asked.seat);
        const auto challenger = nextChallenger(talk.record, seats, seed);
        for (auto &asked : round->asked)
            if (asked.seat.id == challenger)
                asked.role = Role::Challenge;
    }
    round->asked = shuffled(round->asked, seed);
    return round;
}

} // namespace moai
