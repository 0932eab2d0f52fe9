// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Minutes.h"

#include <QHash>
#include <QString>

namespace moai::exchange {

/// Finds by key what minutes hold. They must outlive it. What is not there is null, 0 or empty.
class Index
{
public:
    explicit Index(const Minutes &minutes);

    [[nodiscard]] const Message *message(MessageId id) const { return m_messages.value(id); }
    [[nodiscard]] QString uidOf(MessageId id) const;
    [[nodiscard]] QString handleOf(MessageId id) const;
    [[nodiscard]] int numberOf(RoundId id) const { return m_numbers.value(id); }

    [[nodiscard]] const TurnStance *stanceOf(MessageId id) const { return m_turns.value(id); }
    [[nodiscard]] const Ballot *ballotOf(MessageId id) const { return m_ballots.value(id); }
    [[nodiscard]] const ClaimsMap *claimsOf(MessageId id) const { return m_maps.value(id); }
    [[nodiscard]] const Conclusion *conclusionOf(MessageId id) const
    {
        return m_conclusions.value(id);
    }
    /// The result of that round of ranking.
    [[nodiscard]] const RankingResult *rankingOf(RoundId id) const { return m_rankings.value(id); }
    /// How the person ranked that round's answers.
    [[nodiscard]] const PersonRanking *personRankingOf(RoundId id) const
    {
        return m_persons.value(id);
    }

private:
    QHash<MessageId, const Message *> m_messages;
    QHash<RoundId, int> m_numbers;
    QHash<MessageId, const TurnStance *> m_turns;
    QHash<MessageId, const Ballot *> m_ballots;
    QHash<MessageId, const ClaimsMap *> m_maps;
    QHash<MessageId, const Conclusion *> m_conclusions;
    QHash<RoundId, const RankingResult *> m_rankings;
    QHash<RoundId, const PersonRanking *> m_persons;
};

/// What answers took together, where their services told it.
struct TokenCount {
    Usage known;
    int unknown = 0; ///< answers of which nothing is known

    void add(const Message &answer);
};

} // namespace moai::exchange
