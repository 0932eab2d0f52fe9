// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/JudgePlan.h"

#include "base/Invalid.h"
#include "roundtable/Heard.h"
#include "roundtable/JudgePrompts.h"
#include "roundtable/Mentions.h"
#include "roundtable/RosterSpec.h"
#include "roundtable/Shuffle.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Fewer are no talk that could be judged.
constexpr int kFewestHeard = 2;
/// Without its own answer a reviewer has two to compare.
constexpr qsizetype kFewestRanked = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::JudgePlan)
};

QList<Message> completeIn(const RoundRecord &round)
{
    QList<Message> answers;
    for (const HeardAnswer &answer : Heard::now({round}).answers)
        answers.append(answer.message);
    return answers;
}

/// The last round whose answers can be judged; null when there is none.
const RoundRecord *judgedRound(const QList<RoundRecord> &rounds)
{
    const auto found = std::find_if(rounds.rbegin(), rounds.rend(), [](const RoundRecord &round) {
        return completeIn(round).size() >= kFewestHeard;
    });
    return found == rounds.rend() ? nullptr : &*found;
}

std::optional<Participant> seatNamed(const QList<Participant> &roster, const QString &handle)
{
    const auto found = std::find_if(roster.begin(), roster.end(), [&handle](const Participant &p) {
        return p.handle.compare(handle, Qt::CaseInsensitive) == 0;
    });
    return found == roster.end() ? std::nullopt : std::optional(*found);
}

/// `SERVICE/MODEL` as a seat of its own.
Result<Participant> seatFromOutside(const QString &spec, const QList<Participant> &roster)
{
    const auto entries = parseRosterSpec(spec);
    if (!entries)
        return entries.error();
    Participant seat;
    seat.serviceName = entries->first().serviceName;
    seat.model = entries->first().model;
    seat.handle = entries->first().handle.isEmpty() ? handleFor(seat.model, handlesOf(roster))
                                                    : entries->first().handle;
    return seat;
}

Result<Participant> judgeOf(const Talk &talk, const QString &named)
{
    const QString chair = talk.project.rules.chair.trimmed();
    for (const QString &wanted : {named, chair})
        if (const auto seat =
                seatNamed(talk.roster, wanted.startsWith(u'@') ? wanted.mid(1) : wanted))
            return *seat;
    if (!named.isEmpty())
        return invalid(Text::tr("Nobody here is called @%1: there are %2.")
                           .arg(named, handleList(handlesOf(talk.roster))));
    if (chair.contains(u'/'))
        return seatFromOutside(chair, talk.roster);
    if (!chair.isEmpty())
        return invalid(Text::tr("The project's chair @%1 does not sit here any more: name another "
                                "one, e.g. /consensus @handle, or choose one in the project's "
                                "settings.")
                           .arg(chair));
    const auto first = std::find_if(talk.roster.begin(), talk.roster.end(),
                                    [](const Participant &seat) { return seat.enabled; });
    if (first == talk.roster.end())
        return invalid(Text::tr("Nobody at this table is switched on: name who should write it, "
                                "e.g. /consensus @handle."));
    return *first;
}

/// The answers that can still be heard: complete, or under way.
QList<MessageId> hearableIn(const QList<RoundRecord> &rounds, QStringList &handles)
{
    QList<MessageId> answers;
    for (const RoundRecord &round : rounds)
        for (const Message &message : round.messages) {
            if (!isAnswer(message) ||
                (hasEnded(message.status) && message.status != MessageStatus::Complete))
                continue;
            answers.append(message.id);
            if (!handles.contains(message.handle))
                handles.append(message.handle);
        }
    return answers;
}

Result<NewRound> roundAbout(const Talk &talk)
{
    const QList<RoundRecord> &rounds = talk.record.rounds;
    QStringList handles;
    NewRound round;
    round.discussion = talk.record.discussion.id;
    round.contextPolicy = talk.policy();
    round.anonymous = talk.anonymous();
    round.asked = {Asked{{}, Role::Claims, hearableIn(rounds, handles)}};
    if (handles.size() < quorumOf(talk))
        return quorumFailure(int(handles.size()), quorumOf(talk));
    for (const RoundRecord &record : rounds)
        if (std::any_of(record.messages.begin(), record.messages.end(), isAnswer))
            round.about = record.round.id;
    return round;
}

} // namespace

int quorumOf(const Talk &talk)
{
    return std::max(talk.project.rules.quorum.value_or(kFewestHeard), 1);
}

Failure quorumFailure(int heard, int quorum)
{
    return invalid(
        heard == 0
            ? Text::tr("Nobody has answered yet: ask something first.")
            //: %1: how many have answered, %2: how many must have
            : Text::tr("Too few have answered: %1, and it takes %2. Ask again with /retry or "
                       "@handle, or set a smaller quorum in the project's settings.")
                  .arg(heard)
                  .arg(quorum));
}

QList<MessageId> underWayIn(const QList<RoundRecord> &rounds)
{
    QList<MessageId> answers;
    for (const RoundRecord &round : rounds)
        for (const Message &message : round.messages)
            if (isAnswer(message) && !hasEnded(message.status))
                answers.append(message.id);
    return answers;
}

Result<NewRound> rankRound(const Talk &talk, quint32 seed)
{
    if (!underWayIn(talk.record.rounds).isEmpty())
        return invalid(Text::tr("Answers are still under way: wait for them, or /stop them, and "
                                "rank then."));
    const RoundRecord *judged = judgedRound(talk.record.rounds);
    const auto answers = judged ? completeIn(*judged) : QList<Message>();
    if (answers.size() < kFewestRanked)
        return invalid(Text::tr("A ranking takes at least three answers in one round, since "
                                "nobody's vote on its own answer counts."));
    QList<MessageId> ids;
    for (const Message &answer : answers)
        ids.append(answer.id);
    NewRound round;
    round.discussion = talk.record.discussion.id;
    round.mode = Mode::Rank;
    round.promptVersion = kRankPromptVersion;
    round.seed = seed;
    round.contextPolicy = talk.policy();
    round.anonymous = true;
    round.about = judged->round.id;
    for (const Message &answer : answers)
        for (const Participant &seat : talk.roster)
            if (answer.participant == seat.id)
                round.asked.append(
                    {seat, Role::Ballot, shuffled(ids, seed + quint32(round.asked.size()))});
    if (round.asked.isEmpty())
        return invalid(Text::tr("Nobody who answered sits here any more."));
    return round;
}

Result<NewRound> claimsRound(const Talk &talk, const ClaimsCommand &command)
{
    auto round = roundAbout(talk);
    if (!round)
        return round;
    const auto judge = judgeOf(talk, command.extractor);
    if (!judge)
        return judge.error();
    round->mode = Mode::Claims;
    round->promptVersion = kClaimsPromptVersion;
    round->asked.first().seat = *judge;
    return round;
}

Result<NewRound> consensusRound(const Talk &talk, const ConsensusCommand &command)
{
    auto round = claimsRound(talk, {command.chair});
    if (!round)
        return round;
    round->mode = Mode::Consensus;
    round->promptVersion = kConsensusPromptVersion;
    round->text = command.text;
    Asked chair = round->asked.first();
    chair.role = Role::Chair;
    round->asked.append(chair);
    return round;
}

QList<Asking> callsOf(const Talk &talk, const NewRound &round)
{
    RoundRecord record;
    record.round.discussion = round.discussion;
    record.round.number = int(talk.record.rounds.size()) + 1;
    record.round.mode = round.mode;
    record.round.promptVersion = round.promptVersion;
    record.round.contextPolicy = round.contextPolicy;
    record.round.anonymous = round.anonymous;
    record.round.about = round.about;
    Message human;
    human.text = round.text;
    record.messages.append(human);
    QList<Message> answers;
    for (const Asked &asked : round.asked) {
        Message message;
        message.author = Author::Participant;
        if (asked.seat.id.isValid())
            message.participant = asked.seat.id;
        message.handle = asked.seat.handle;
        message.serviceName = asked.seat.serviceName;
        message.model = asked.seat.model;
        message.role = asked.role;
        message.about = asked.about;
        message.status = MessageStatus::Waiting;
        answers.append(message);
    }
    record.messages += answers;
    return askings(talk, talk.record.rounds + QList<RoundRecord>{record}, answers);
}

} // namespace moai
