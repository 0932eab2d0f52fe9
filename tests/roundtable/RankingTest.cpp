// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Ballots.h"
#include "roundtable/Letters.h"
#include "roundtable/Noise.h"
#include "roundtable/Standings.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// A, B, C, D
const QList<MessageId> kShown{MessageId{1}, MessageId{2}, MessageId{3}, MessageId{4}};

QString inWords(const QList<QList<MessageId>> &order)
{
    QStringList places;
    for (const auto &tied : order) {
        QString place;
        for (const MessageId id : tied)
            place += letters(kShown.indexOf(id));
        places.append(place);
    }
    return places.join(u'>');
}

/// `BA>C`: B and A share the first place.
Ballot ballot(const QString &reviewer, const QString &order)
{
    Ballot ballot;
    ballot.reviewer = reviewer;
    for (const QString &place : order.split(u'>', Qt::SkipEmptyParts)) {
        QList<MessageId> tied;
        for (const QChar c : place)
            tied.append(kShown[c.unicode() - u'A']);
        ballot.order.append(tied);
    }
    ballot.abstained = ballot.order.isEmpty();
    return ballot;
}

/// Answers A to D by ann, bob, carol and dan.
QList<Message> answers()
{
    QList<Message> list;
    for (const QString &handle : {u"ann"_s, u"bob"_s, u"carol"_s, u"dan"_s}) {
        Message message = answer(seat(list.size() + 1, handle), handle);
        message.id = kShown[list.size()];
        list.append(message);
    }
    return list;
}

/// `ann 1 0.75`, best first.
QStringList inWords(const QList<Standing> &standings)
{
    QStringList lines;
    for (const Standing &standing : standings)
        lines.append(standing.handle + u' ' + QString::number(standing.place) + u' ' +
                     (standing.score ? QString::number(*standing.score, 'g', 3) : u"-"_s));
    return lines;
}

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsGoOnBehindZ()
    {
        QCOMPARE(letters(0), u"A"_s);
        QCOMPARE(letters(25), u"Z"_s);
        QCOMPARE(letters(26), u"AA"_s);
        QCOMPARE(letters(63), u"BL"_s);
    }

    void readsABallot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order");
        QTest::addColumn<Reading>("reading");
        const auto row = [](const char *text, const char *order, Reading reading) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(order) << reading;
        };
        row(R"({"ranking":[["B"],["A"],["C","D"]],"reason":"so"})", "B>A>CD", Reading::Json);
        row(R"({"ranking":["B","A",["C","D"]]})", "B>A>CD", Reading::Json);
        row(R"({"ranking":["Answer B","[A]","c"]})", "B>A>C", Reading::Json);
        row(R"({"ranking":"B > A = C > D"})", "B>AC>D", Reading::Json);
        row(R"({"ranking":["B","A = C"]})", "B>AC", Reading::Json);
        row(R"({"ranking":{"A":2,"B":1,"C":"3"}})", "B>A>C", Reading::Json);
        row(R"({"ranking":{"1":"B","2":["A","C"],"10":"D"}})", "B>AC>D", Reading::Json);
        row(R"({"ranking":[{"rank":2,"answer":"A"},{"rank":1,"answer":"B"}]})", "B>A",
            Reading::Json);
        row(R"({"ranking":[{"answer":"B"},{"answer":"A"}]})", "B>A", Reading::Json);
        row(R"({"ranking":["B","B","A","Z",null,7]})", "B>A", Reading::Json);
        row("```json\n{\"ranking\":[\"B\",\"A\"]}\n```", "B>A", Reading::Fenced);
        row("I rank them so: B > A = C > D.", "B>AC>D", Reading::Labelled);
        row("**B** > **A**", "B>A", Reading::Labelled);
        row("Answer B > Answer A", "B>A", Reading::Labelled);
        row("1. B\n2. A, C\n3. D", "B>AC>D", Reading::Labelled);
        row("1. **Answer B**: clear\n2. Answer A – short\n", "B>A", Reading::Labelled);
        row("- B (best)\n- A", "B>A", Reading::Labelled);
        row("1. B and C\n2. A", "BC>A", Reading::Labelled);
        row(R"({"ranking":[],"reason":"They are all wrong."})", "", Reading::Json);
        row(R"({"ranking":["X","Y"]})", "", Reading::Json);
        row("I'm sorry, I can't compare these answers.", "", Reading::Unparsed);
        row("- A good answer names its sources.\n- I would not rank.", "", Reading::Unparsed);
        row(R"({"ranking":["B","A"],)", "", Reading::Unparsed);
        row("", "", Reading::Unparsed);
    }
    void readsABallot()
    {
        QFETCH(QString, text);
        QFETCH(QString, order);
        QFETCH(Reading, reading);
        const Ballot read = parseBallot(text, kShown);
        QCOMPARE(inWords(read.order), order);
        QCOMPARE(read.reading, reading);
        QCOMPARE(read.abstained, order.isEmpty());
    }

    void whoAbstainsIsHeard()
    {
        QCOMPARE(parseBallot(u"I cannot rank people."_s, kShown).reason,
                 u"I cannot rank people."_s);
        QCOMPARE(parseBallot(uR"({"ranking":[],"reason":"No."})"_s, kShown).reason, u"No."_s);
    }

    void noiseNeverRanksTwiceOrWhatWasNotShown()
    {
        QRandomGenerator random(20260303);
        const QStringList texts{uR"({"ranking":[["B"],["A","D"],["C"]],"reason":"B is best"})"_s,
                                u"1. B = A\n2. **Answer C**: so\n3. D"_s,
                                u"B > A = C > D, since B > A"_s};
        for (int i = 0; i < 3000; ++i) {
            const Ballot read = parseBallot(disturbed(texts[i % 3], random), kShown);
            QSet<MessageId> seen;
            for (const auto &tied : read.order) {
                QVERIFY(!tied.isEmpty());
                for (const MessageId id : tied) {
                    QVERIFY(kShown.contains(id));
                    QVERIFY(!seen.contains(id));
                    seen.insert(id);
                }
            }
            QCOMPARE(read.abstained, read.order.isEmpty());
        }
    }

    void ballotsAddUp_data()
    {
        QTest::addColumn<QStringList>("ballots"); // `reviewer order`
        QTest::addColumn<QStringList>("standings");
        const auto row = [](const char *name, const QStringList &ballots,
                            const QStringList &standings) {
            QTest::newRow(name) << ballots << standings;
        };
        row("a reviewer from outside", {u"zoe B>A>C>D"_s},
            {u"bob 1 1"_s, u"ann 2 0.667"_s, u"carol 3 0.333"_s, u"dan 4 0"_s});
        row("own votes do not count", {u"ann A>B>C>D"_s},
            {u"bob 1 1"_s, u"carol 2 0.5"_s, u"dan 3 0"_s, u"ann 0 -"_s});
        row("everybody's", {u"ann A>B>C>D"_s, u"bob B>A>C>D"_s, u"carol C>A>B>D"_s},
            {u"ann 1 1"_s, u"bob 2 0.75"_s, u"carol 3 0.5"_s, u"dan 4 0"_s});
        row("ties share", {u"zoe AB>CD"_s},
            {u"ann 1 0.833"_s, u"bob 1 0.833"_s, u"carol 3 0.167"_s, u"dan 3 0.167"_s});
        row("left out share the last places", {u"zoe B"_s},
            {u"bob 1 1"_s, u"ann 2 0.333"_s, u"carol 2 0.333"_s, u"dan 2 0.333"_s});
        row("all the same", {u"zoe ABCD"_s},
            {u"ann 1 0.5"_s, u"bob 1 0.5"_s, u"carol 1 0.5"_s, u"dan 1 0.5"_s});
        row("abstentions", {u"zoe "_s, u"ann "_s},
            {u"ann 0 -"_s, u"bob 0 -"_s, u"carol 0 -"_s, u"dan 0 -"_s});
        row("one names only itself: the others tie", {u"ann A"_s},
            {u"bob 1 0.5"_s, u"carol 1 0.5"_s, u"dan 1 0.5"_s, u"ann 0 -"_s});
    }
    void ballotsAddUp()
    {
        QFETCH(QStringList, ballots);
        QFETCH(QStringList, standings);
        QList<Ballot> cast;
        for (const QString &words : ballots)
            cast.append(ballot(words.section(u' ', 0, 0), words.section(u' ', 1)));
        QCOMPARE(inWords(standingsOf(cast, answers())), standings);
    }

    void twoAnswersOfReviewersSayNothing()
    {
        const auto two = answers().mid(0, 2);
        const QList<Ballot> ballots{ballot(u"ann"_s, u"A>B"_s), ballot(u"bob"_s, u"B>A"_s)};
        QCOMPARE(inWords(standingsOf(ballots, two)), (QStringList{u"ann 0 -"_s, u"bob 0 -"_s}));
    }

    void aPersonsOrderIsPlaces()
    {
        const PersonRanking person{RoundId{1}, {{kShown[1]}, {kShown[0], kShown[3]}}, {}};
        QCOMPARE(inWords(standingsOf(person, answers())),
                 (QStringList{u"bob 1 -"_s, u"ann 2 -"_s, u"dan 2 -"_s, u"carol 0 -"_s}));
        const PersonRanking gone{RoundId{1}, {{MessageId{99}}, {kShown[1]}}, {}};
        QCOMPARE(standingsOf(gone, answers()).first().place, 1);
    }
};

MOAI_TEST(RankingTest)
#include "RankingTest.moc"
