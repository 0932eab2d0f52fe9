// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Asking.h"

#include "roundtable/Judging.h"
#include "roundtable/Prompts.h"
#include "roundtable/ServiceKeys.h"
#include "roundtable/Transcript.h"
#include "roundtable/TurnPrompts.h"
#include "roundtable/TurnTaking.h"

#include <algorithm>

namespace moai {
namespace {

/// The seat that answers: as it is now, but under the name and with the model of the message, which
/// do not change when it is asked again.
Participant seatOf(const Message &answer, const QList<Participant> &roster)
{
    Participant seat;
    for (const auto &candidate : roster)
        if (answer.participant == candidate.id)
            seat = candidate;
    seat.handle = answer.handle;
    seat.serviceName = answer.serviceName;
    seat.model = answer.model;
    return seat;
}

/// The rounds as they are heard by one whose turn it is: its own round up to there, too.
QList<RoundRecord> untilTurn(QList<RoundRecord> rounds, MessageId turn)
{
    auto &messages = rounds.last().messages;
    messages.erase(std::find_if(messages.begin(), messages.end(),
                                [turn](const Message &m) { return m.id == turn; }),
                   messages.end());
    rounds.append(RoundRecord{}); // whose question is empty: all of the last one was heard
    return rounds;
}

/// What it is told last whose turn it is.
Passage turnOf(const Message &answer, const QList<RoundRecord> &rounds, const SeatNames &names)
{
    TurnPrompt turn;
    turn.round = countRounds(rounds, answer.round);
    turn.role = answer.role;
    for (const auto &message : rounds.last().messages) {
        if (message.id == answer.id)
            break;
        if (message.author == Author::Participant && !message.text.trimmed().isEmpty())
            turn.before.append(names.nameOf(message.handle));
    }
    return {ChatRole::Human, Origin::Table, {}, turnPrompt(turn)};
}

/// Who sits there: whoever is switched on, and whoever is asked all the same.
QList<Participant> tableOf(const QList<Participant> &roster, const QList<Message> &answers)
{
    QList<Participant> table;
    for (const auto &seat : roster) {
        const bool asked = std::any_of(answers.begin(), answers.end(), [&seat](const Message &m) {
            return m.participant == seat.id;
        });
        if (seat.enabled || asked)
            table.append(seat);
    }
    return table;
}

/// Those that the last of the rounds began with.
Terms termsOf(const QList<RoundRecord> &rounds, ContextPolicy today)
{
    const Round &round = rounds.last().round;
    return {round.contextPolicy.value_or(today),
            round.anonymous ? SeatNames::anonymous(rounds) : SeatNames(), round.promptVersion,
            takesTurns(round) ? Speaking::InTurn : Speaking::AtOnce};
}

/// What a participant is sent that answers the person.
QList<Passage> passagesFor(const Talk &talk, const QList<RoundRecord> &rounds, const Terms &terms,
                           const Participant &seat, const QList<Participant> &table,
                           const Message &answer)
{
    QList<Passage> passages{
        {ChatRole::System, Origin::Table, {}, systemPrompt(talk.project, terms, seat, table)}};
    if (terms.speaking == Speaking::InTurn) {
        passages += Transcript(untilTurn(rounds, answer.id), terms).forParticipant(seat);
        passages.append(turnOf(answer, rounds, terms.names));
    }
    return passages;
}

} // namespace

ContextPolicy Talk::policy() const
{
    return record.discussion.contextPolicy.value_or(project.contextPolicy);
}

bool Talk::anonymous() const
{
    return record.discussion.anonymous.value_or(project.rules.anonymous);
}

QList<Asking> askings(const Talk &talk, const QList<RoundRecord> &rounds,
                      const QList<Message> &answers)
{
    const Terms terms = termsOf(rounds, talk.policy());
    const Transcript transcript(rounds, terms);
    const QList<Participant> table = tableOf(talk.roster, answers);
    QList<Asking> list;
    list.reserve(answers.size());
    for (const auto &answer : answers) {
        const Participant seat = seatOf(answer, talk.roster);
        Asking asking;
        asking.message = answer;
        asking.question.model = seat.model;
        if (isJudge(answer.role)) {
            asking.passages = judgePassages(talk.project, rounds, answer, terms.names);
            asking.question.form = formOf(answer.role);
        } else {
            asking.passages = passagesFor(talk, rounds, terms, seat, table, answer);
            if (terms.speaking == Speaking::AtOnce)
                asking.passages += transcript.forParticipant(seat);
        }
        asking.question.parameters = seat.parameters;
        asking.service = serviceAmong(talk.services, seat.serviceName);
        list.append(asking);
    }
    return list;
}

} // namespace moai
