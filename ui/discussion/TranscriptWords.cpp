// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TranscriptWords.h"

#include "findings/ConclusionWords.h"
#include "findings/StanceFooter.h"
#include "theme/Direction.h"
#include "widgets/Text.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString handleOf(MessageId id, const QList<RoundRecord> &rounds)
{
    for (const RoundRecord &round : rounds)
        for (const Message &message : round.messages)
            if (message.id == id)
                return atHandle(message.handle);
    return {};
}

QString textOf(const Ballot &ballot, const QList<RoundRecord> &rounds)
{
    QString text;
    int place = 1;
    for (const QList<MessageId> &tied : ballot.order) {
        QStringList handles;
        for (const MessageId id : tied)
            handles << handleOf(id, rounds);
        text += u"%1. %2\n"_s.arg(QLocale().toString(place), listed(handles));
        place += int(tied.size());
    }
    return ballot.reason.isEmpty() ? text : QString(text + u'\n' + ballot.reason);
}

QString textOf(const ClaimsMap &map)
{
    QString text;
    for (const Claim &claim : map.claims)
        text += u"1. "_s + claim.text.simplified() + u'\n';
    return text;
}

/// A turn with what its speaker says of itself as a quote at its end.
QString textOf(const Message &message, const TurnStance &turn)
{
    const QString move = moveSentence(turn);
    QStringList stance;
    if (!turn.position.isEmpty())
        stance << turn.position;
    if (!move.isEmpty())
        stance << u'*' + move + u'*';
    const QString words = withoutStanceLines(message.text, turn);
    return stance.isEmpty() ? words : QString(words + u"\n\n> "_s + stance.join(u" – "_s));
}

} // namespace

QString readingText(const Message &message, const Findings &findings,
                    const QList<RoundRecord> &rounds)
{
    if (message.role == Role::Ballot)
        for (const RankingResult &ranking : findings.rankings)
            for (const Ballot &ballot : ranking.ballots)
                if (ballot.message == message.id && ballot.reading != Reading::Unparsed)
                    return textOf(ballot, rounds);
    if (message.role == Role::Claims)
        for (const ClaimsMap &map : findings.maps)
            if (map.message == message.id && map.reading != Reading::Unparsed)
                return textOf(map);
    if (message.role == Role::Chair)
        for (const Conclusion &conclusion : findings.conclusions)
            if (conclusion.message == message.id && conclusion.reading != Reading::Unparsed)
                return conclusionText(conclusion);
    if (hasEnded(message.status))
        for (const TurnStance &turn : findings.turns)
            if (turn.message == message.id)
                return textOf(message, turn);
    return message.text;
}

} // namespace moai
