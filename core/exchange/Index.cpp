// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Index.h"

namespace moai::exchange {
namespace {

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

} // namespace

Index::Index(const Minutes &minutes)
{
    for (const RoundRecord &round : minutes.record.rounds) {
        m_numbers.insert(round.round.id, round.round.number);
        for (const Message &message : round.messages)
            m_messages.insert(message.id, &message);
    }
    for (const PersonRanking &ranking : minutes.record.rankings)
        m_persons.insert(ranking.about, &ranking);
    for (const TurnStance &turn : minutes.findings.turns)
        m_turns.insert(turn.message, &turn);
    for (const ClaimsMap &map : minutes.findings.maps)
        m_maps.insert(map.message, &map);
    for (const Conclusion &conclusion : minutes.findings.conclusions)
        m_conclusions.insert(conclusion.message, &conclusion);
    for (const RankingResult &ranking : minutes.findings.rankings) {
        m_rankings.insert(ranking.round, &ranking);
        for (const Ballot &ballot : ranking.ballots)
            m_ballots.insert(ballot.message, &ballot);
    }
}

QString Index::uidOf(MessageId id) const
{
    const Message *found = message(id);
    return found ? found->uid : QString();
}

QString Index::handleOf(MessageId id) const
{
    const Message *found = message(id);
    return found ? found->handle : QString();
}

void TokenCount::add(const Message &answer)
{
    known.input = sum(known.input, answer.usage.input);
    known.output = sum(known.output, answer.usage.output);
    unknown += answer.usage.isKnown() ? 0 : 1;
}

} // namespace moai::exchange
