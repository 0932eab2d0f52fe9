// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MinutesDocument.h"

#include "domain/Answers.h"
#include "exchange/FindingsDocument.h"
#include "exchange/Index.h"
#include "exchange/Phrases.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Minutes)
};

constexpr int kRoundLevel = 2;
constexpr int kAnswerLevel = 3;

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Open:
        return Tr::tr("open");
    case Mode::Discuss:
        return Tr::tr("discuss");
    case Mode::Mention:
        return Tr::tr("mention");
    case Mode::Consensus:
        return Tr::tr("consensus");
    case Mode::Rank:
        return Tr::tr("rank");
    case Mode::Claims:
        return Tr::tr("claims");
    }
    Q_UNREACHABLE();
}

QString policyWord(ContextPolicy policy)
{
    switch (policy) {
    case ContextPolicy::OwnThread:
        return Tr::tr("own thread");
    case ContextPolicy::SharedTable:
        return Tr::tr("shared table");
    case ContextPolicy::ChosenAnswer:
        return Tr::tr("chosen answer");
    }
    Q_UNREACHABLE();
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Answer:
        return {};
    case Role::Challenge:
        return Tr::tr("challenger");
    case Role::Claims:
        return Tr::tr("claims");
    case Role::Chair:
        return Tr::tr("chair");
    case Role::Ballot:
        return Tr::tr("ballot");
    }
    Q_UNREACHABLE();
}

QList<Block> head(const Minutes &minutes)
{
    const Discussion &discussion = minutes.record.discussion;
    QList<QStringList> rows{
        {Tr::tr("Project"), minutes.project.name},
        {Tr::tr("Discussion"), QString::number(discussion.id.value)},
        {Tr::tr("Identifier"), discussion.uid},
        {Tr::tr("Begun"), phraseFor(discussion.createdAt)},
    };
    if (!minutes.project.topic.isEmpty())
        rows.insert(1, {Tr::tr("Topic"), minutes.project.topic});
    if (!minutes.project.instructions.isEmpty())
        rows.append({Tr::tr("Instructions"), minutes.project.instructions});
    QList<Block> blocks{heading(1, discussion.title), facts(rows)};
    if (minutes.roster.isEmpty())
        return blocks;
    QList<QStringList> seats{{Tr::tr("Participant"), Tr::tr("Service"), Tr::tr("Model")}};
    for (const Participant &seat : minutes.roster)
        seats.append({u'@' + seat.handle, seat.serviceName, seat.model});
    blocks.append(table(seats));
    return blocks;
}

Block roundFacts(const RoundRecord &record, const Minutes &minutes, const Index &index)
{
    const Round &round = record.round;
    QStringList order;
    for (const Message &answer : answersOf(record))
        order.append(answer.handle);
    QList<QStringList> rows{
        {Tr::tr("Prompt version"), round.promptVersion},
        {Tr::tr("Order"), namesOf(order)},
    };
    if (round.contextPolicy)
        rows.append({Tr::tr("Context"), policyWord(*round.contextPolicy)});
    rows.append({Tr::tr("Anonymous table"), yesOrNo(round.anonymous)});
    if (round.seed)
        rows.append({Tr::tr("Seed"), QString::number(*round.seed)});
    if (round.about)
        rows.append({Tr::tr("About round"), QLocale().toString(index.numberOf(*round.about))});
    if (round.roundsLeft > 0)
        rows.append({Tr::tr("Rounds to follow"), QLocale().toString(round.roundsLeft)});
    if (round.courseEnd)
        rows.append({Tr::tr("The discussion ended"), phraseFor(*round.courseEnd)});
    rows.append({Tr::tr("Price"), phraseFor(minutes.findings.spendByRound.value(round.id))});
    return facts(rows);
}

QString answerHead(const Message &answer)
{
    QString line = headLine(answer);
    if (const QString role = roleWord(answer.role); !role.isEmpty())
        line += u" · "_s + role;
    if (!answer.price)
        line += u" · "_s + phraseFor(answer.price);
    if (answer.chosen)
        line += u" · "_s + Tr::tr("chosen");
    return line;
}

/// What the structured answers were read as; nothing for the others.
QList<Block> understood(const Message &answer, const Index &index)
{
    if (const Ballot *ballot = index.ballotOf(answer.id))
        return documentOf(*ballot, index);
    if (const ClaimsMap *map = index.claimsOf(answer.id))
        return documentOf(*map, index, kAnswerLevel + 1);
    if (const Conclusion *conclusion = index.conclusionOf(answer.id))
        return documentOf(*conclusion, kAnswerLevel + 1);
    return {};
}

QList<Block> answerBlocks(const Message &answer, const Index &index)
{
    QList<Block> blocks{heading(kAnswerLevel, answerHead(answer), answer.colour)};
    const QList<Block> reading = understood(answer, index);
    blocks += reading;
    if (!answer.text.trimmed().isEmpty()) {
        if (reading.isEmpty()) {
            blocks.append(markdown(kAnswerLevel, answer.text));
        } else {
            blocks.append(words(Tr::tr("As it was written:")));
            blocks.append(source(answer.text));
        }
    }
    if (const TurnStance *stance = index.stanceOf(answer.id))
        blocks.append(stanceFacts(*stance));
    if (answer.leftOut > 0)
        blocks.append(words(Tr::tr("%n earlier passage(s) did not fit into its context.", nullptr,
                                   answer.leftOut)));
    if (answer.failure)
        blocks.append(words(u"[Error: "_s + answer.failure->sentence.simplified() + u']'));
    return blocks;
}

QList<Block> roundBlocks(const RoundRecord &record, const Minutes &minutes, const Index &index)
{
    //: %1 number, %2 mode
    QList<Block> blocks{heading(kRoundLevel, Tr::tr("Round %1 · %2")
                                                 .arg(QString::number(record.round.number),
                                                      modeWord(record.round.mode))),
                        roundFacts(record, minutes, index)};
    for (const Message &message : record.messages) {
        if (message.author == Author::Participant) {
            blocks += answerBlocks(message, index);
        } else if (!message.text.isEmpty()) {
            blocks.append(heading(kAnswerLevel, Tr::tr("Question")));
            blocks.append(markdown(kAnswerLevel, message.text));
        }
    }
    if (const RankingResult *ranking = index.rankingOf(record.round.id)) {
        blocks.append(heading(kAnswerLevel, Tr::tr("Standings")));
        blocks += standingsBlocks(*ranking, index);
    }
    if (const PersonRanking *ranking = index.personRankingOf(record.round.id)) {
        blocks.append(heading(kAnswerLevel, Tr::tr("The person's ranking")));
        blocks.append(list(placesOf(ranking->order, index)));
    }
    return blocks;
}

QList<Block> totals(const Minutes &minutes)
{
    QList<QStringList> rows{{Tr::tr("Round"), Tr::tr("Mode"), Tr::tr("Answers"),
                             Tr::tr("Tokens read"), Tr::tr("Tokens written"), Tr::tr("Price")}};
    TokenCount all;
    qsizetype count = 0;
    for (const RoundRecord &round : minutes.record.rounds) {
        const QList<Message> answers = answersOf(round);
        TokenCount tokens;
        for (const Message &answer : answers) {
            tokens.add(answer);
            all.add(answer);
        }
        count += answers.size();
        rows.append({QLocale().toString(round.round.number), modeWord(round.round.mode),
                     QLocale().toString(answers.size()), phraseFor(tokens.known.input),
                     phraseFor(tokens.known.output),
                     phraseFor(minutes.findings.spendByRound.value(round.round.id))});
    }
    rows.append({Tr::tr("Total"),
                 {},
                 QLocale().toString(count),
                 phraseFor(all.known.input),
                 phraseFor(all.known.output),
                 phraseFor(minutes.findings.spend)});
    QList<Block> blocks{heading(kRoundLevel, Tr::tr("Totals")), table(rows)};
    if (all.unknown > 0)
        blocks.append(words(
            Tr::tr("Of %n answer(s) the service did not tell the tokens.", nullptr, all.unknown)));
    return blocks;
}

bool isJudging(Mode mode)
{
    return mode == Mode::Consensus || mode == Mode::Rank || mode == Mode::Claims;
}

} // namespace

QList<Block> documentOf(const Minutes &minutes)
{
    const Index index(minutes);
    QList<Block> blocks = head(minutes);
    for (const RoundRecord &round : minutes.record.rounds)
        blocks += roundBlocks(round, minutes, index);
    return blocks + totals(minutes);
}

QList<Block> judgementOf(const Minutes &minutes, RoundId round)
{
    const Index index(minutes);
    QList<Block> blocks;
    for (const RoundRecord &record : minutes.record.rounds) {
        if (record.round.id != round || !isJudging(record.round.mode))
            continue;
        for (const Message &answer : answersOf(record)) {
            blocks.append(heading(kAnswerLevel, answerHead(answer)));
            blocks += understood(answer, index);
        }
        if (const RankingResult *ranking = index.rankingOf(round)) {
            blocks.append(heading(kAnswerLevel, Tr::tr("Standings")));
            blocks += standingsBlocks(*ranking, index);
        }
    }
    return blocks;
}

} // namespace moai::exchange
