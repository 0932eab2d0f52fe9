// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnTaking.h"

#include "domain/Answers.h"
#include "roundtable/TurnStances.h"

#include <algorithm>

namespace moai {
namespace {

bool anyAnswer(const RoundRecord &record, bool (*is)(const Message &))
{
    const QList<Message> answers = answersOf(record);
    return std::any_of(answers.begin(), answers.end(), is);
}

bool isComplete(const Message &message)
{
    return message.status == MessageStatus::Complete;
}

} // namespace

bool takesTurns(const Round &round)
{
    return round.mode == Mode::Discuss && round.seed.has_value();
}

const RoundRecord *lastDiscussed(const DiscussionRecord &record)
{
    const auto last =
        std::find_if(record.rounds.rbegin(), record.rounds.rend(),
                     [](const RoundRecord &r) { return r.round.mode == Mode::Discuss; });
    return last == record.rounds.rend() ? nullptr : &*last;
}

RoundCount countRounds(const QList<RoundRecord> &rounds, RoundId round)
{
    RoundCount count{0, 0};
    for (const auto &record : rounds) {
        if (record.round.mode != Mode::Discuss)
            continue;
        count.number = takesTurns(record.round) ? count.number + 1 : 1;
        count.all = count.number + record.round.roundsLeft;
        if (record.round.id == round)
            break;
    }
    return count;
}

AfterRound afterRound(const DiscussionRecord &record, const RoundRecord &round,
                      const TableRules &rules, Wanted next)
{
    if (!anyAnswer(round, &isComplete))
        return {CourseEnd::Nobody, 0};
    const bool said = !record.discussion.interjection.isEmpty();
    const int left = std::max(round.round.roundsLeft, said ? 1 : 0);
    if (left == 0)
        return {CourseEnd::Done, 0};
    const bool wanted = said || next == Wanted::Certainly;
    if (!wanted && rules.agreementCheck && takesTurns(round.round) && isAgreed(round))
        return {CourseEnd::Agreed, 0};
    return {std::nullopt, left - 1};
}

std::optional<ParticipantId> nextChallenger(const DiscussionRecord &record,
                                            const QList<Participant> &asked, quint32 seed)
{
    if (asked.size() < 2)
        return std::nullopt;
    std::optional<ParticipantId> before;
    for (const auto &round : record.rounds)
        for (const auto &message : round.messages)
            if (message.role == Role::Challenge)
                before = message.participant;
    const auto was = std::find_if(asked.begin(), asked.end(),
                                  [before](const Participant &seat) { return seat.id == before; });
    const auto at = was == asked.end() ? qsizetype(seed) : was - asked.begin() + 1;
    return asked[at % asked.size()].id;
}

bool hasAnswers(const DiscussionRecord &record)
{
    return std::any_of(record.rounds.begin(), record.rounds.end(), [](const RoundRecord &round) {
        return anyAnswer(round, [](const Message &m) {
            return (m.role == Role::Answer || m.role == Role::Challenge) &&
                   !m.text.trimmed().isEmpty();
        });
    });
}

} // namespace moai
