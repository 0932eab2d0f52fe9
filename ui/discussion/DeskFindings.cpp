// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk gives to those who show findings, and the person's own ranking.
#include "discussion/Desk.h"
#include "storage/DiscussionStore.h"

namespace moai {

DiscussionRecord Desk::record() const
{
    return {m_discussion.value_or(Discussion()), m_rounds, m_rankings};
}

SeatColours Desk::seatColours() const
{
    return {m_rounds, m_roster};
}

void Desk::keepRanking(RoundId about, const QList<QList<MessageId>> &order)
{
    const PersonRanking ranking{about, order, QDateTime::currentDateTimeUtc()};
    m_rankings.removeIf([about](const PersonRanking &other) { return other.about == about; });
    if (!order.isEmpty())
        m_rankings.append(ranking);
    tellFindings();
    tellIfFailed(m_discussions.keepRanking(ranking));
}

} // namespace moai
