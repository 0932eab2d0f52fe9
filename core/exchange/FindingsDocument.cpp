// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FindingsDocument.h"

#include "exchange/Index.h"
#include "exchange/Phrases.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::FindingsDocument)
};

Block couldNotBeRead()
{
    return words(Tr::tr("Unparsed: this could not be read as what was asked for."));
}

/// Claims × participants, the latest stances.
Block claimsTable(const ClaimsMap &map)
{
    QStringList first{Tr::tr("Claim")};
    for (const QString &handle : map.participants)
        first.append(u'@' + handle);
    QList<QStringList> rows{first};
    for (qsizetype i = 0; i < map.claims.size(); ++i) {
        const Claim &claim = map.claims[i];
        QStringList row{QLocale().toString(i + 1) + u". "_s + claim.text};
        for (const QString &handle : map.participants) {
            const auto latest = claim.latestOf(handle);
            row.append(phraseFor(latest ? latest->stance : Stance::Silent));
        }
        rows.append(row);
    }
    return table(rows);
}

/// The words that a stance rests on, and what is to be said of them.
QString evidence(const ClaimStance &stance, const Index &index)
{
    //: %1 participant, %2 a stance such as "disputes", %3 round number
    QString line =
        Tr::tr("%1 %2 it in round %3")
            .arg(u'@' + stance.handle, phraseFor(stance.stance), QLocale().toString(stance.round));
    if (!stance.quote.isEmpty())
        line += u": “"_s + stance.quote + u"”"_s +
                (stance.verified ? QString() : u" ("_s + Tr::tr("unverified quote") + u')');
    if (stance.message && index.message(*stance.message) == nullptr)
        line += u" ("_s + Tr::tr("the answer is not part of this discussion") + u')';
    return line;
}

QString moveLine(const ClaimStance &move)
{
    //: %1 participant, %2 the stance it came to, %3 round number
    const QString line =
        Tr::tr("%1 moved in round %3: now %2")
            .arg(u'@' + move.handle, phraseFor(move.stance), QLocale().toString(move.round));
    if (move.because.isEmpty())
        return line + u" ("_s + Tr::tr("conformity: no argument named") + u')';
    return line + u", "_s + Tr::tr("because: %1").arg(move.because);
}

QStringList claimLines(const Claim &claim, const ClaimsMap &map, const Index &index)
{
    QStringList lines;
    for (const ClaimStance &stance : claim.stances)
        if (stance.stance != Stance::Silent)
            lines.append(evidence(stance, index));
    for (const QString &handle : map.participants)
        for (const ClaimStance &move : claim.movesOf(handle))
            lines.append(moveLine(move));
    return lines;
}

void addList(QList<Block> &blocks, int level, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    blocks.append(heading(level, title));
    blocks.append(list(items));
}

QString pointLine(const ContestedPoint &point)
{
    QString line = point.point;
    if (!point.who.isEmpty())
        line += u" ("_s + Tr::tr("disputed by %1").arg(namesOf(point.who)) + u')';
    return point.why.isEmpty() ? line : line + u" – "_s + point.why;
}

Block conclusionFacts(const Conclusion &conclusion)
{
    QList<QStringList> rows{
        {Tr::tr("Chair"), namesOf({conclusion.chair})},
        {Tr::tr("Judges itself"), yesOrNo(conclusion.judgesItself)},
        {Tr::tr("Reading"), phraseFor(conclusion.reading)},
        {Tr::tr("Confidence"),
         conclusion.confidence.isEmpty() ? Tr::tr("not said") : conclusion.confidence},
        {Tr::tr("Heard"), namesOf(conclusion.heard)},
    };
    if (!conclusion.absent.isEmpty())
        rows.append({Tr::tr("Absent"), namesOf(conclusion.absent)});
    rows.append({Tr::tr("Checked against the claims"), yesOrNo(conclusion.checked)});
    return facts(rows);
}

} // namespace

Block stanceFacts(const TurnStance &stance)
{
    QList<QStringList> rows;
    if (!stance.position.isEmpty())
        rows.append({Tr::tr("Position"), stance.position});
    rows.append({Tr::tr("Moved"), stance.moved ? yesOrNo(*stance.moved) : Tr::tr("not said")});
    if (!stance.by.isEmpty())
        rows.append({Tr::tr("By"), u'@' + stance.by});
    if (!stance.argument.isEmpty())
        rows.append({Tr::tr("Because"), stance.argument});
    if (stance.isConformity())
        rows.append({Tr::tr("Conformity"), Tr::tr("it moved without naming an argument")});
    return facts(rows);
}

QStringList placesOf(const QList<QList<MessageId>> &order, const Index &index)
{
    QStringList places;
    qsizetype place = 1;
    for (const QList<MessageId> &tied : order) {
        QStringList names;
        for (const MessageId id : tied)
            if (const Message *answer = index.message(id))
                names.append(u'@' + answer->handle + u" ("_s + answer->model + u')');
        places.append(QLocale().toString(place) + u" · "_s + names.join(u", "_s));
        place += tied.size();
    }
    return places;
}

QList<Block> documentOf(const Ballot &ballot, const Index &index)
{
    QList<Block> blocks{facts({{Tr::tr("Reading"), phraseFor(ballot.reading)}})};
    if (ballot.abstained)
        blocks.append(words(Tr::tr("Abstained.")));
    else
        blocks.append(list(placesOf(ballot.order, index)));
    if (!ballot.reason.isEmpty())
        blocks.append(words(Tr::tr("Reason: %1").arg(ballot.reason)));
    return blocks;
}

QList<Block> standingsBlocks(const RankingResult &ranking, const Index &)
{
    const auto place = [](const Standing &standing) {
        return standing.place > 0 ? QLocale().toString(standing.place) : u"–"_s;
    };
    QList<QStringList> rows{{Tr::tr("Place"), Tr::tr("Participant"), Tr::tr("Model"),
                             Tr::tr("Score"), Tr::tr("Votes")}};
    for (const Standing &standing : ranking.standings)
        rows.append({place(standing), u'@' + standing.handle, standing.model,
                     standing.score ? QLocale().toString(*standing.score, 'f', 2) : u"–"_s,
                     QLocale().toString(standing.votes)});
    return {table(rows)};
}

QList<Block> documentOf(const ClaimsMap &map, const Index &index, int level)
{
    if (map.reading == Reading::Unparsed)
        return {couldNotBeRead()};
    QList<Block> blocks{facts({{Tr::tr("Reading"), phraseFor(map.reading)}}), claimsTable(map)};
    for (qsizetype i = 0; i < map.claims.size(); ++i) {
        const QStringList lines = claimLines(map.claims[i], map, index);
        if (!lines.isEmpty()) {
            blocks.append(heading(level, Tr::tr("Claim %1").arg(i + 1)));
            blocks.append(words(map.claims[i].text));
            blocks.append(list(lines));
        }
    }
    return blocks;
}

QList<Block> documentOf(const Conclusion &conclusion, int level)
{
    QList<Block> blocks{conclusionFacts(conclusion)};
    if (conclusion.reading == Reading::Unparsed) {
        blocks.append(couldNotBeRead());
        return blocks;
    }
    if (!conclusion.answer.isEmpty())
        blocks.append(markdown(level, conclusion.answer));
    addList(blocks, level, Tr::tr("Agreed"), conclusion.agreed);
    QStringList contested;
    for (const ContestedPoint &point : conclusion.contested)
        contested.append(pointLine(point));
    addList(blocks, level, Tr::tr("Contested"), contested);
    QStringList insights;
    for (const Insight &insight : conclusion.insights)
        insights.append(insight.who.isEmpty() ? insight.text
                                              : u'@' + insight.who + u": "_s + insight.text);
    addList(blocks, level, Tr::tr("Unique insights"), insights);
    addList(blocks, level, Tr::tr("Blind spots"), conclusion.blindSpots);
    if (!conclusion.minority.isEmpty()) {
        blocks.append(heading(level, Tr::tr("Dissent")));
        blocks.append(words(conclusion.minority));
    }
    QStringList dropped;
    for (const DroppedDissent &dissent : conclusion.dropped)
        dropped.append(dissent.claim + u" ("_s +
                       Tr::tr("disputed by %1").arg(namesOf(dissent.who)) + u')');
    addList(blocks, level, Tr::tr("Dropped dissent"), dropped);
    return blocks;
}

} // namespace moai::exchange
