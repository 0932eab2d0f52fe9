// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Dissent.h"

#include "roundtable/Mentions.h"
#include "roundtable/TableNames.h"
#include "roundtable/WordOverlap.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Dissent)
};

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?;。!?])\\s+|\\n+|(?<=[。!?])"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

/// Nothing but consent is told: it says so, and no word of the contrary.
bool isConsent(const QString &words)
{
    static const QRegularExpression consent(
        u"\\b(agree[sd]?|concur(s|red)?|support(s|ed)?|share[sd]? (the|this)|stimm(t|en) "
        "(zu|überein))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression contrary(
        u"\\b(but|however|although|though|except|dissent\\w*|disput\\w*|disagree\\w*|object\\w*|"
        "oppos\\w*|doubt\\w*|reject\\w*|contrary|against|minority|aber|jedoch|widersprich\\w*|"
        "bestreit\\w*|bezweifel\\w*|gegen)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return consent.match(words).hasMatch() && !contrary.match(words).hasMatch() &&
           !isNegated(words);
}

/// What a text says of somebody: from each sentence that names it to the next that names only
/// others.
QString wordsAbout(const QString &handle, const QString &text, const TableNames &names)
{
    QStringList about;
    bool open = false;
    for (const QString &sentence : sentencesOf(text)) {
        const QStringList named = names.handlesIn(sentence);
        if (!named.isEmpty())
            open = named.contains(handle);
        if (open)
            about.append(sentence);
    }
    return about.join(u' ');
}

bool isTold(const Conclusion &conclusion, const QString &claim, const QString &handle,
            const TableNames &names)
{
    const auto tellsIt = [&](const ContestedPoint &point) {
        return point.who.contains(handle) &&
               overlap(claim, point.point + u' ' + point.why) >= kSameTopic;
    };
    if (std::any_of(conclusion.contested.begin(), conclusion.contested.end(), tellsIt))
        return true;
    const bool isRead = conclusion.reading != Reading::Unparsed;
    const QString about = wordsAbout(handle, isRead ? conclusion.minority : conclusion.raw, names);
    return overlap(claim, about) >= kSameTopic && !isConsent(about);
}

/// Whether some sentence of the text takes that position.
bool goesWith(const QStringList &sentences, const QString &position)
{
    return std::any_of(sentences.begin(), sentences.end(), [&position](const QString &sentence) {
        return overlap(position, sentence) >= kSameTopic &&
               isNegated(position) == isNegated(sentence);
    });
}

} // namespace

QList<DroppedDissent> disputesOf(const ClaimsMap &map)
{
    QList<DroppedDissent> disputes;
    for (const Claim &claim : map.claims) {
        DroppedDissent dispute{claim.text, {}};
        for (const QString &handle : map.participants) {
            const auto latest = claim.latestOf(handle);
            if (latest && latest->stance == Stance::Disputes)
                dispute.who.append(handle);
        }
        if (!dispute.who.isEmpty())
            disputes.append(dispute);
    }
    return disputes;
}

QList<DroppedDissent> disputesOf(const QList<TurnStance> &turns, const Conclusion &conclusion)
{
    QList<TurnStance> last;
    for (const TurnStance &turn : turns) {
        if (turn.position.isEmpty() || !conclusion.heard.contains(turn.handle))
            continue;
        last.removeIf([&turn](const TurnStance &other) { return other.handle == turn.handle; });
        last.append(turn);
    }
    const QStringList sentences =
        sentencesOf(conclusion.answer + u'\n' + conclusion.agreed.join(u'\n'));
    QList<DroppedDissent> apart;
    for (const TurnStance &turn : std::as_const(last))
        if (!goesWith(sentences, turn.position))
            apart.append({turn.position, {turn.handle}});
    return apart.size() == last.size() ? QList<DroppedDissent>() : apart;
}

QList<DroppedDissent> droppedFrom(const Conclusion &conclusion,
                                  const QList<DroppedDissent> &disputes)
{
    const TableNames names(conclusion.heard + conclusion.absent);
    QList<DroppedDissent> dropped;
    for (const DroppedDissent &dispute : disputes) {
        DroppedDissent left{dispute.claim, {}};
        for (const QString &handle : dispute.who)
            if (!isTold(conclusion, dispute.claim, handle, names))
                left.who.append(handle);
        if (!left.who.isEmpty())
            dropped.append(left);
    }
    return dropped;
}

QString redoLine(const Conclusion &conclusion, const QStringList &handles)
{
    QStringList lines{handles.contains(conclusion.chair) ? u"/consensus @"_s + conclusion.chair
                                                         : u"/consensus"_s};
    if (!conclusion.dropped.isEmpty())
        lines.append(Text::tr("Your last conclusion left out disputes. Tell of each of them, or of "
                              "why it no longer stands:"));
    for (const DroppedDissent &dropped : conclusion.dropped)
        //: %1: a claim, %2: who disputes it
        lines.append(u"- "_s + Text::tr("%1 (disputed by %2)")
                                   .arg(dropped.claim.simplified(), handleList(dropped.who)));
    return lines.join(u'\n');
}

} // namespace moai
