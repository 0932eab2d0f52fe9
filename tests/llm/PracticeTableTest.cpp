// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeDesk.h"
#include "roundtable/Ballots.h"
#include "roundtable/Claims.h"
#include "roundtable/Conclusions.h"
#include "roundtable/Dissent.h"
#include "roundtable/Heard.h"
#include "roundtable/Letters.h"
#include "roundtable/Prompts.h"
#include "roundtable/TableNames.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QString kQuestion = u"Should we switch to heat pumps?"_s;
const QStringList kSeats{u"sage"_s, u"scout"_s, u"skeptic"_s};

QString turnPrompt(int round, bool challenges = false)
{
    return u"[Round %1 of 9 of the discussion. It is your turn.]\n\n%2\n\nEnd with these lines:\n"
           "Position: what you hold\nMoved: yes or no\nBy: who\nBecause: the argument"_s.arg(round)
               .arg(challenges ? u"In this round you are the challenger."_s : u"Take your turn:"_s);
}

/// A discussion between practice models, each asked as Moai asks.
struct Table {
    QString question = kQuestion;
    PracticeDesk desk;
    QList<HeardAnswer> said;

    QString ask(const QString &handle, QJsonArray messages, const QString &form = {})
    {
        const QString system =
            u"You are @%1. The others are @sage, @scout, @skeptic."_s.arg(handle);
        messages.prepend(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, system}});
        QJsonObject body{{u"model"_s, QString(u"practice-"_s + handle)}, {u"messages"_s, messages}};
        if (!form.isEmpty())
            body[u"response_format"_s] = QJsonObject{
                {u"type"_s, u"json_schema"_s}, {u"json_schema"_s, QJsonObject{{u"name"_s, form}}}};
        PracticeHttpRequest request;
        request.method = "POST";
        request.path = "/v1/chat/completions";
        request.body = QJsonDocument(body).toJson();
        const PracticeReply reply = desk.replyTo(request);
        return QJsonDocument::fromJson(
                   reply.beats.first().bytes)["choices"_L1][0]["message"_L1]["content"_L1]
            .toString();
    }

    /// What a seat is sent, and says.
    QString speak(const QString &handle, int round, bool challenges = false)
    {
        QJsonArray messages;
        QStringList human{question};
        const auto close = [&] {
            messages.append(
                QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, human.join(u"\n\n"_s)}});
            human.clear();
        };
        for (const HeardAnswer &answer : said) {
            if (answer.message.handle != handle) {
                human.append(quoted(u'@' + answer.message.handle, answer.message.text, {}));
                continue;
            }
            close();
            messages.append(
                QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, answer.message.text}});
        }
        if (round > 1)
            human.append(turnPrompt(round, challenges));
        if (round == 1)
            human = {question}; // blind
        close();
        return ask(handle, messages);
    }
    void hold(int rounds)
    {
        for (int round = 1; round <= rounds; ++round)
            for (const QString &handle : kSeats) {
                HeardAnswer answer;
                answer.round = round;
                answer.message.handle = handle;
                answer.message.text = speak(handle, round);
                answer.message.id = MessageId{qint64(said.size()) + 1};
                said.append(answer);
            }
    }
    QString judge(const QString &handle, const QString &form, const QString &prefix = u"@"_s)
    {
        QStringList parts{question};
        for (qsizetype i = 0; i < said.size(); ++i) {
            const HeardAnswer &answer = said[i];
            const QString name = prefix + (prefix == u"@"_s ? answer.message.handle : letters(i));
            parts.append(quoted(name, answer.message.text, u"round %1"_s.arg(answer.round)));
        }
        return ask(handle,
                   {QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, parts.join(u"\n\n"_s)}}},
                   form);
    }
    [[nodiscard]] Heard heard() const { return {said, kSeats, {}}; }
    [[nodiscard]] QString textOf(const QString &handle, int round) const
    {
        for (const HeardAnswer &answer : said)
            if (answer.message.handle == handle && answer.round == round)
                return answer.message.text;
        return {};
    }
};

} // namespace

class PracticeTableTest : public QObject
{
    Q_OBJECT

private slots:
    void aChairKnowsTheQuestionByItsHeading()
    {
        Table table;
        table.question = u"Round 1:\n\nThe person:\n"_s + kQuestion;
        table.hold(1);
        const Conclusion conclusion = parseConclusion(table.judge(u"sage"_s, u"conclusion"_s),
                                                      TableNames(table.heard().handles));
        QVERIFY2(conclusion.answer.contains(u"“"_s + kQuestion), qPrintable(conclusion.answer));
        QVERIFY2(!conclusion.answer.contains(u"The person"_s), qPrintable(conclusion.answer));
    }

    void aTurnQuotesWhatSomebodyReallySaid()
    {
        Table table;
        table.hold(3);
        for (const HeardAnswer &turn : std::as_const(table.said)) {
            if (turn.round == 1)
                continue;
            const QString text = turn.message.text;
            QVERIFY(text.startsWith(u"> **Practice turn** – no model was asked.\n"_s));
            const QString quote = text.section(u'“', 1, 1).section(u'”', 0, 0);
            bool isSaid = false;
            for (const HeardAnswer &other : std::as_const(table.said))
                isSaid = isSaid || (other.message.handle != turn.message.handle &&
                                    other.message.text.contains(quote) &&
                                    text.contains(u'@' + other.message.handle));
            QVERIFY2(isSaid, qPrintable(text));
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }

    void somebodyMovesUntilTheThirdTurn()
    {
        Table table;
        table.hold(4);
        const auto moved = [&table](const QString &handle, int round) {
            return labelsIn(table.textOf(handle, round)).moved;
        };
        QVERIFY(moved(u"scout"_s, 2));
        QVERIFY(moved(u"sage"_s, 3));
        for (const QString &handle : kSeats) {
            QVERIFY(!moved(handle, 4));
            QCOMPARE(moved(handle, 2), handle == u"scout"_s);
            QCOMPARE(moved(handle, 3), handle == u"sage"_s);
        }
        const PracticeLabels labels = labelsIn(table.textOf(u"scout"_s, 2));
        QCOMPARE(labels.by, u"@skeptic"_s);
        QVERIFY(!labels.because.isEmpty());
        QVERIFY(labels.position.contains(u"“switch to heat pumps”"_s));
        QVERIFY(labelsIn(table.textOf(u"skeptic"_s, 2)).because.isEmpty());
    }

    void theChallengerArguesAgainstSomebody()
    {
        Table table;
        table.hold(1);
        const QString text = table.speak(u"sage"_s, 2, true);
        QVERIFY2(text.contains(u"I speak against the view that leads here"_s), qPrintable(text));
        QVERIFY(!labelsIn(text).moved);
    }

    void whoHearsNobodyStandsWhereItStood()
    {
        Table table;
        const QString text = table.speak(u"scout"_s, 2);
        QVERIFY(text.contains(u"Nobody has said anything yet"_s));
        QVERIFY(!labelsIn(text).moved);
        QVERIFY(!labelsIn(text).position.isEmpty());
    }

    void claimsRestOnWordsThatWereSaid_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<int>("rounds");
        for (const int rounds : {1, 2, 3})
            for (const QString &question :
                 {kQuestion, u"Why is the sky blue?"_s, u"Tell me *a* story"_s, u"為什麼？"_s})
                QTest::addRow("%d: %s", rounds, qPrintable(question)) << question << rounds;
    }
    void claimsRestOnWordsThatWereSaid()
    {
        QFETCH(QString, question);
        QFETCH(int, rounds);
        Table table;
        table.question = question;
        table.hold(rounds);
        const ClaimsMap map =
            parseClaims(table.judge(u"sage"_s, u"claims"_s), table.heard(), TableNames(kSeats));
        QCOMPARE(map.reading, Reading::Json);
        QCOMPARE(map.claims.size(), 3);
        bool isDisputed = false;
        for (const Claim &claim : map.claims) {
            isDisputed = isDisputed || claim.isDisputed();
            for (const ClaimStance &stance : claim.stances)
                if (stance.stance != Stance::Silent)
                    QVERIFY2(stance.verified, qPrintable(stance.handle + u": "_s + stance.quote));
        }
        QVERIFY(isDisputed);
        if (rounds == 3) {
            bool hasMoved = false;
            for (const Claim &claim : map.claims)
                for (const ClaimStance &stance : claim.movesOf(u"scout"_s))
                    hasMoved = hasMoved || !stance.because.isEmpty();
            QVERIFY(hasMoved);
        }
    }

    void aConclusionKeepsTheDissentUnlessItsChairDoesNot()
    {
        Table table;
        table.hold(3);
        const auto disputes = disputesOf(
            parseClaims(table.judge(u"sage"_s, u"claims"_s), table.heard(), TableNames(kSeats)));
        QVERIFY(!disputes.isEmpty());
        for (const QString &chair : {u"sage"_s, u"scout"_s, u"skeptic"_s, u"novelist"_s}) {
            Conclusion conclusion =
                parseConclusion(table.judge(chair, u"conclusion"_s), TableNames(kSeats));
            conclusion.heard = kSeats;
            QCOMPARE(conclusion.reading, Reading::Json);
            QVERIFY(conclusion.answer.startsWith(u"**Practice conclusion**"_s));
            QVERIFY(!conclusion.contested.isEmpty());
            QVERIFY(!conclusion.blindSpots.isEmpty());
            QVERIFY(droppedFrom(conclusion, disputes).isEmpty());
        }
        Conclusion smooth =
            parseConclusion(table.judge(u"harmonist"_s, u"conclusion"_s), TableNames(kSeats));
        smooth.heard = kSeats;
        QCOMPARE(smooth.reading, Reading::Json);
        QVERIFY(!droppedFrom(smooth, disputes).isEmpty());
    }

    void everyJudgeRanksByItsTaste()
    {
        Table table;
        table.hold(1);
        const QList<MessageId> shown{MessageId{1}, MessageId{2}, MessageId{3}};
        const auto ballotOf = [&](const QString &handle) {
            return parseBallot(table.judge(handle, u"ballot"_s, u"Answer "_s), shown);
        };
        const Ballot sage = ballotOf(u"sage"_s);
        QCOMPARE(sage.reading, Reading::Json);
        QCOMPARE(sage.order.size(), 3);
        QVERIFY(sage.reason.startsWith(u"A practice vote, no model was asked."_s));
        QVERIFY(ballotOf(u"scout"_s).order != sage.order);
    }

    void someJudgesDoNotDoWhatTheyAreAsked()
    {
        Table table;
        table.hold(1);
        const QList<MessageId> shown{MessageId{1}, MessageId{2}, MessageId{3}};
        const QString polite = table.judge(u"diplomat"_s, u"ballot"_s, u"Answer "_s);
        QVERIFY(parseBallot(polite, shown).abstained);
        QVERIFY(polite.contains(u"I would rather not"_s));
        QCOMPARE(parseConclusion(table.judge(u"diplomat"_s, u"conclusion"_s), TableNames(kSeats))
                     .reading,
                 Reading::Unparsed);
        const QString broken = table.judge(u"scribbler"_s, u"conclusion"_s);
        QVERIFY(broken.startsWith(u'{'));
        QVERIFY(QJsonDocument::fromJson(broken.toUtf8()).isNull());
        QCOMPARE(parseConclusion(broken, TableNames(kSeats)).reading, Reading::Unparsed);
    }

    void theSameTableSaysTheSame()
    {
        Table one;
        one.hold(3);
        Table other;
        other.hold(3);
        for (qsizetype i = 0; i < one.said.size(); ++i)
            QCOMPARE(other.said[i].message.text, one.said[i].message.text);
        QCOMPARE(other.judge(u"sage"_s, u"conclusion"_s), one.judge(u"sage"_s, u"conclusion"_s));
    }
};

MOAI_TEST(PracticeTableTest)
#include "PracticeTableTest.moc"
