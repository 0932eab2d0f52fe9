// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Judgements.h"

#include "roundtable/Ballots.h"
#include "roundtable/Claims.h"
#include "roundtable/Conclusions.h"
#include "roundtable/Dissent.h"
#include "roundtable/Heard.h"
#include "roundtable/Standings.h"

#include <algorithm>

namespace moai {
namespace {

/// Calls `take(round, message)` for each message of that role that has ended.
template <class Take>
void eachEnded(const DiscussionRecord &record, Role role, Take take)
{
    for (const RoundRecord &round : record.rounds)
        for (const Message &message : round.messages)
            if (message.author == Author::Participant && message.role == role &&
                hasEnded(message.status))
                take(round, message);
}

/// What those who were heard were called in that round.
TableNames namesFor(const Heard &heard, const DiscussionRecord &record, const Round &round)
{
    if (!round.anonymous)
        return TableNames(heard.handles);
    QList<RoundRecord> rounds = record.rounds;
    rounds.removeIf([&round](const RoundRecord &r) { return r.round.number > round.number; });
    return TableNames(heard.handles, SeatNames::anonymous(rounds));
}

/// What the conclusion is checked against; nothing: there is nothing to check it against.
std::optional<QList<DroppedDissent>> disputesFor(const Conclusion &conclusion,
                                                 const QList<ClaimsMap> &maps,
                                                 const QList<TurnStance> &turns)
{
    for (auto map = maps.rbegin(); map != maps.rend(); ++map)
        if (map->round == conclusion.round && !map->claims.isEmpty())
            return disputesOf(*map);
    QList<TurnStance> before;
    std::copy_if(turns.begin(), turns.end(), std::back_inserter(before),
                 [&conclusion](const TurnStance &turn) {
                     return turn.round < conclusion.round && !turn.position.isEmpty();
                 });
    if (before.isEmpty() || conclusion.reading == Reading::Unparsed)
        return std::nullopt;
    return disputesOf(before, conclusion);
}

const RoundRecord *roundOf(const DiscussionRecord &record, RoundId id)
{
    const auto found =
        std::find_if(record.rounds.begin(), record.rounds.end(),
                     [id](const RoundRecord &round) { return round.round.id == id; });
    return found == record.rounds.end() ? nullptr : &*found;
}

/// The answers of a round that can be ranked, in their order.
QList<Message> rankableIn(const RoundRecord *round)
{
    QList<Message> answers;
    if (round)
        std::copy_if(round->messages.begin(), round->messages.end(), std::back_inserter(answers),
                     [](const Message &message) {
                         return isAnswer(message) && message.status == MessageStatus::Complete;
                     });
    return answers;
}

Ballot ballotOf(const Message &message)
{
    Ballot ballot;
    if (message.status == MessageStatus::Complete)
        ballot = parseBallot(message.text, message.about);
    else
        ballot.abstained = true;
    if (ballot.abstained && ballot.reason.isEmpty() && message.failure)
        ballot.reason = message.failure->sentence;
    ballot.message = message.id;
    ballot.reviewer = message.handle;
    return ballot;
}

std::optional<RankingResult> rankingOf(const DiscussionRecord &record, const RoundRecord &round)
{
    RankingResult ranking;
    ranking.round = round.round.id;
    QList<MessageId> shown;
    for (const Message &message : round.messages) {
        if (message.role != Role::Ballot || !hasEnded(message.status))
            continue;
        shown += message.about;
        ranking.ballots.append(ballotOf(message));
    }
    if (ranking.ballots.isEmpty() || !round.round.about)
        return std::nullopt;
    ranking.about = *round.round.about;
    QList<Message> answers = rankableIn(roundOf(record, ranking.about));
    answers.removeIf([&shown](const Message &answer) { return !shown.contains(answer.id); });
    ranking.standings = standingsOf(ranking.ballots, answers);
    return ranking;
}

} // namespace

QList<ClaimsMap> mapsOf(const DiscussionRecord &record)
{
    QList<ClaimsMap> maps;
    eachEnded(record, Role::Claims, [&](const RoundRecord &round, const Message &message) {
        if (message.text.trimmed().isEmpty())
            return;
        const Heard heard = Heard::by(message, record.rounds);
        ClaimsMap map = parseClaims(message.text, heard, namesFor(heard, record, round.round));
        if (map.claims.isEmpty() && message.status != MessageStatus::Complete)
            return;
        map.message = message.id;
        map.round = round.round.id;
        maps.append(map);
    });
    return maps;
}

QList<Conclusion> conclusionsOf(const DiscussionRecord &record, const QList<ClaimsMap> &maps,
                                const QList<TurnStance> &turns)
{
    QList<Conclusion> conclusions;
    eachEnded(record, Role::Chair, [&](const RoundRecord &round, const Message &message) {
        const Heard heard = Heard::by(message, record.rounds);
        Conclusion conclusion = parseConclusion(message.text, namesFor(heard, record, round.round));
        conclusion.message = message.id;
        conclusion.round = round.round.id;
        conclusion.chair = message.handle;
        conclusion.heard = heard.handles;
        conclusion.absent = heard.absent;
        conclusion.judgesItself = heard.handles.contains(message.handle, Qt::CaseInsensitive);
        if (!message.text.trimmed().isEmpty()) {
            const auto disputes = disputesFor(conclusion, maps, turns);
            conclusion.checked = disputes.has_value();
            if (disputes)
                conclusion.dropped = droppedFrom(conclusion, *disputes);
        }
        conclusions.append(conclusion);
    });
    return conclusions;
}

QList<RankingResult> rankingsOf(const DiscussionRecord &record)
{
    QList<RankingResult> rankings;
    for (const RoundRecord &round : record.rounds)
        if (const auto ranking = rankingOf(record, round))
            rankings.append(*ranking);
    for (const PersonRanking &person : record.rankings) {
        const auto standings = standingsOf(person, rankableIn(roundOf(record, person.about)));
        bool isBeside = false;
        for (RankingResult &ranking : rankings) {
            if (ranking.about != person.about)
                continue;
            ranking.persons = standings;
            isBeside = true;
        }
        if (isBeside)
            continue;
        RankingResult ranking;
        ranking.about = person.about;
        ranking.persons = standings;
        rankings.append(ranking);
    }
    return rankings;
}

} // namespace moai
