// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/FindingsOf.h"

#include "roundtable/Judgements.h"
#include "roundtable/TurnStances.h"

namespace moai {

Spend spendOn(const Message &message)
{
    if (message.author == Author::Human || !hasEnded(message.status))
        return {};
    if (message.price)
        return {*message.price, 1, 0};
    const bool nothingDone =
        message.text.isEmpty() && message.thinking.isEmpty() && !message.usage.isKnown();
    return {{}, 0, nothingDone ? 0 : 1};
}

Findings findingsOf(const DiscussionRecord &record)
{
    Findings findings;
    findings.turns = turnStances(record);
    for (const RoundRecord &round : record.rounds) {
        Spend spend;
        for (const Message &message : round.messages)
            spend += spendOn(message);
        findings.spendByRound.insert(round.round.id, spend);
        findings.spend += spend;
    }
    findings.maps = mapsOf(record);
    findings.conclusions = conclusionsOf(record, findings.maps, findings.turns);
    findings.rankings = rankingsOf(record);
    return findings;
}

} // namespace moai
