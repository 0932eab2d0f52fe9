// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Dissent.h"
#include "roundtable/FindingsOf.h"
#include "roundtable/Rig.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kClaims =
    R"({"claims":[{"claim":"Heat pumps pay off","stances":[{"participant":"ann","round":1,)"
    R"("stance":"supports","quote":"They pay","because":""},{"participant":"bob","round":1,)"
    R"("stance":"disputes","quote":"They never do","because":""}]}]})";
const QByteArray kConclusion =
    R"({"answer":"Wait.","agreed":[],"contested":[{"point":"Heat pumps pay off","who":["bob"],)"
    R"("why":"cold walls"}],"insights":[],"blind_spots":[],"minority":"","confidence":"low"})";
const QByteArray kSmoothed = R"({"answer":"They pay.","agreed":["They pay"],"contested":[]})";

/// ann and bob disagree, and carol sits between them.
class Table : public Rig
{
public:
    explicit Table(const QStringList &handles = {u"ann"_s, u"bob"_s, u"carol"_s}) : Rig(handles)
    {
        at(u"ann"_s, saying("They pay, says model-of-ann."));
        at(u"bob"_s, saying("As bob, I say: They never do."));
        if (handles.contains(u"carol"_s))
            at(u"carol"_s, saying("Ask @ann."));
    }

    /// From here on the seat answers with these, in this order.
    void then(const QString &handle, const QList<Canned> &answers)
    {
        at(handle, answers.last());
        for (qsizetype i = 0; i + 1 < answers.size(); ++i)
            server.answer(answers[i]);
    }
    void rule(const std::function<void(TableRules &)> &change)
    {
        Project changed = project;
        change(changed.rules);
        (void)here.wait(here.projects->update(changed));
        project = changed;
    }
    [[nodiscard]] Findings found() { return findingsOf(here.stored()); }
    [[nodiscard]] RoundRecord last() { return here.stored().rounds.last(); }
};

QString promptOf(const QJsonObject &body)
{
    QString text;
    const auto messages = body.value(u"messages"_s).toArray();
    for (const auto &message : messages)
        text += message[u"content"_s].toString() + u'\n';
    return text;
}

} // namespace

/// Lines that judge, against a real HTTP server.
class JudgeDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void aConclusionIsWrittenAfterItsClaims()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.then(u"bob"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.ask(u"/consensus @bob Mind the costs."_s, 2));

        const RoundRecord round = table.last();
        QCOMPARE(round.round.mode, Mode::Consensus);
        QCOMPARE(round.round.promptVersion, u"consensus-1"_s);
        QCOMPARE(round.messages.size(), 3);
        QCOMPARE(round.messages.at(0).text, u"Mind the costs."_s);
        QCOMPARE(round.messages.at(1).role, Role::Claims);
        QCOMPARE(round.messages.at(2).role, Role::Chair);
        QCOMPARE(round.messages.at(2).about.size(), 3);

        const auto bodies = table.asked(u"bob"_s);
        QCOMPARE(bodies.size(), 3);
        QCOMPARE(bodies.at(2)[u"response_format"_s][u"json_schema"_s][u"name"_s].toString(),
                 u"conclusion"_s);
        const QString chair = promptOf(bodies.at(2));
        QVERIFY2(chair.contains(u"Heat pumps pay off (@ann supports, @bob disputes)"_s),
                 qPrintable(chair));
        QVERIFY(chair.contains(u"Mind the costs."_s));

        const Findings findings = table.found();
        QCOMPARE(findings.conclusions.size(), 1);
        QCOMPARE(findings.conclusions.first().answer, u"Wait."_s);
        QVERIFY(findings.conclusions.first().judgesItself);
        QVERIFY(findings.conclusions.first().checked);
        QVERIFY(findings.conclusions.first().dropped.isEmpty());
        QVERIFY(findings.maps.first().claims.first().latestOf(u"bob"_s)->verified);
        QVERIFY(!table.here.wait(table.here.discussions->seen(round.messages.at(2).id))->isEmpty());
    }

    void aDisputeThatIsLeftOutIsFlaggedAndRedone()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.then(u"ann"_s, {saying(kClaims), saying(kSmoothed)});
        QVERIFY(table.here.ask(u"/consensus"_s, 2));
        const Conclusion first = table.found().conclusions.last();
        QCOMPARE(first.dropped.size(), 1);
        QCOMPARE(first.dropped.first().who, QStringList{u"bob"_s});

        table.then(u"ann"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.ask(redoLine(first, first.heard), 3));
        const Findings findings = table.found();
        QCOMPARE(findings.conclusions.size(), 2); // side by side
        QVERIFY(findings.conclusions.last().dropped.isEmpty());
        QVERIFY(promptOf(table.asked(u"ann"_s).last())
                    .contains(u"- Heat pumps pay off (disputed by @bob)"_s));
    }

    void aChairThatFailsLeavesAStateThatCanBeRetried_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<QString>("raw");
        using S = MessageStatus;
        QTest::newRow("prose") << saying("They mostly agree.") << S::Complete
                               << u"They mostly agree."_s;
        QTest::newRow("broken JSON") << saying(R"({"answer":"Wait.","agreed":[)") << S::Complete
                                     << QString::fromLatin1(R"({"answer":"Wait.","agreed":[)");
        QTest::newRow("nothing") << Canned::sse({theEnd()}) << S::Failed << QString();
        QTest::newRow("401") << Canned::json("{}", 401) << S::Failed << QString();
        QTest::newRow("cut off") << Canned::stream().chunk(words("{\"answer\":\"W")).cut()
                                 << S::Interrupted << QString::fromLatin1("{\"answer\":\"W");
    }
    void aChairThatFailsLeavesAStateThatCanBeRetried()
    {
        QFETCH(Canned, canned);
        QFETCH(MessageStatus, status);
        QFETCH(QString, raw);
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.then(u"carol"_s, {saying(kClaims), canned});
        QVERIFY(table.here.ask(u"/consensus @carol"_s, 2));
        const Message chair = table.last().messages.last();
        QCOMPARE(chair.status, status);
        QCOMPARE(chair.failure.has_value(), status != MessageStatus::Complete);
        const Conclusion conclusion = table.found().conclusions.last();
        QCOMPARE(conclusion.reading, Reading::Unparsed);
        QCOMPARE(conclusion.raw, raw);

        const QString before = promptOf(table.asked(u"carol"_s).last());
        table.at(u"carol"_s, saying(kConclusion));
        const auto again = table.here.wait(table.here.table->retry(chair.id));
        QVERIFY(again);
        QVERIFY(table.here.until([&] { return table.here.news->rounds.size() == 3; }));
        QCOMPARE(table.found().conclusions.size(), 1);
        QCOMPARE(table.found().conclusions.last().answer, u"Wait."_s);
        QCOMPARE(promptOf(table.asked(u"carol"_s).last()), before); // the same material
    }

    void claimsThatFailDoNotStopTheChair()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.then(u"bob"_s, {Canned::json("{}", 401), saying(kConclusion)});
        QVERIFY(table.here.ask(u"/consensus @bob"_s, 2));
        QCOMPARE(table.last().messages.at(1).status, MessageStatus::Failed);
        const Findings findings = table.found();
        QVERIFY(findings.maps.isEmpty());
        QCOMPARE(findings.conclusions.last().answer, u"Wait."_s);
        QVERIFY(!findings.conclusions.last().checked);
    }

    void bothAreAskedAgainInTheirOrder()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.at(u"bob"_s, Canned::json("{}", 401));
        QVERIFY(table.here.ask(u"/consensus @bob"_s, 2));
        table.then(u"bob"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.ask(u"/retry"_s, 3));
        QVERIFY(table.found().conclusions.last().checked);
        QVERIFY(promptOf(table.asked(u"bob"_s).last()).contains(u"Heat pumps pay off (@ann"_s));
    }

    void stoppingTheClaimsStopsTheChairThatWaits()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.at(u"bob"_s, Canned::stream().chunk(words("{")).silence());
        QVERIFY(table.here.say(u"/consensus @bob"_s));
        QVERIFY(table.here.until([&] { return table.here.news->countOf(u"text @bob {"_s) == 1; }));
        QVERIFY(table.here.say(u"/stop"_s));
        QVERIFY(table.here.until([&] { return table.here.news->rounds.size() == 2; }));
        for (const Message &message : table.last().messages.mid(1))
            QCOMPARE(message.status, MessageStatus::Stopped);
        QCOMPARE(table.asked(u"bob"_s).size(), 2); // the chair was never asked
    }

    void aConclusionWaitsForAnswersUnderWay()
    {
        Table table;
        table.at(u"carol"_s, Canned::stream()
                                 .chunk(words("Ask"))
                                 .hold()
                                 .chunk(words(" the neighbours.") + theEnd()));
        QVERIFY(table.here.say(u"Do they pay?"_s));
        QVERIFY(table.here.until([&] { return table.here.news->finished.size() == 2; }));
        table.then(u"ann"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.say(u"/consensus @ann"_s));
        QCOMPARE(table.asked(u"ann"_s).size(), 1);
        table.server.release();
        QVERIFY(table.here.until([&] { return table.here.news->rounds.size() == 2; }));
        const Conclusion conclusion = table.found().conclusions.last();
        QCOMPARE(conclusion.heard, (QStringList{u"ann"_s, u"bob"_s, u"carol"_s}));
        QVERIFY(conclusion.absent.isEmpty());
    }

    void afterTheDeadlineItGoesOnWithout()
    {
        Table table;
        table.rule([](TableRules &rules) { rules.deadline = 5s; });
        table.at(u"carol"_s, Canned::stream().chunk(words("Ask")).hold().chunk(theEnd()));
        QVERIFY(table.here.say(u"Do they pay?"_s));
        QVERIFY(table.here.until([&] { return table.here.news->finished.size() == 2; }));
        table.then(u"ann"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.ask(u"/consensus @ann"_s, 1));
        QCOMPARE(table.here.news->rounds.first().mode, Mode::Consensus);
        table.server.release();
        QVERIFY(table.here.until([&] { return table.here.news->rounds.size() == 2; }));
        // What comes too late was not heard.
        const Conclusion conclusion = table.found().conclusions.last();
        QCOMPARE(conclusion.heard, (QStringList{u"ann"_s, u"bob"_s}));
        QCOMPARE(conclusion.absent, QStringList{u"carol"_s});
    }

    void fewerThanTheQuorumGetASentence()
    {
        Table table;
        QVERIFY(!table.here.say(u"/consensus"_s));
        QVERIFY(!table.here.say(u"/rank"_s));
        QVERIFY(!table.here.say(u"/claims"_s));
        table.at(u"bob"_s, Canned::json("{}", 401));
        table.at(u"carol"_s, Canned::stream().chunk(words("Ask")).hold().cut());
        QVERIFY(table.here.say(u"Do they pay?"_s));
        QVERIFY(table.here.until([&] { return table.here.news->finished.size() == 2; }));
        table.rule([](TableRules &rules) { rules.quorum = 3; });
        const auto said = table.here.say(u"/consensus"_s);
        QVERIFY(!said);
        QVERIFY(said.error().sentence.contains(u"2, and it takes 3"_s));
        // With carol it would be enough, but she breaks off.
        table.rule([](TableRules &rules) { rules.quorum = 2; });
        QVERIFY(table.here.say(u"/consensus"_s));
        table.server.release();
        QVERIFY(table.here.until([&] { return table.here.news->rounds.size() == 2; }));
        for (const Message &message : table.last().messages.mid(1)) {
            QCOMPARE(message.status, MessageStatus::Failed);
            QCOMPARE(message.failure->kind, FailureKind::Invalid);
        }
        QCOMPARE(table.asked(u"ann"_s).size(), 1); // nobody was paid for it
    }

    void aChairFromOutsideJudgesNobodyOfItsOwn()
    {
        Table table;
        Service outside;
        outside.name = u"outside"_s;
        outside.url = table.server.url(u"/outside/v1"_s);
        (void)table.here.wait(table.here.projects->saveService(outside));
        table.rule([](TableRules &rules) { rules.chair = u"outside/wise-1"_s; });
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.then(u"outside"_s, {saying(kClaims), saying(kConclusion)});
        QVERIFY(table.here.ask(u"/consensus"_s, 2));
        const Conclusion conclusion = table.found().conclusions.last();
        QCOMPARE(conclusion.chair, u"wise-1"_s);
        QVERIFY(!conclusion.judgesItself);
        QCOMPARE(conclusion.answer, u"Wait."_s);
        QVERIFY(!table.last().messages.last().participant);
    }

    void aServiceThatDoesNotKnowFormsIsAskedWithout()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        const auto refused = Canned::json(R"({"error":{"message":"Unknown field"}})", 400);
        table.then(u"bob"_s, {refused, saying(kClaims)});
        QVERIFY(table.here.ask(u"/claims @bob"_s, 2));
        QCOMPARE(table.last().round.mode, Mode::Claims);
        QCOMPARE(table.found().maps.last().reading, Reading::Json);
        const auto bodies = table.asked(u"bob"_s);
        QCOMPARE(bodies.size(), 3);
        QVERIFY(bodies.at(1).contains(u"response_format"_s));
        QVERIFY(!bodies.at(2).contains(u"response_format"_s));
    }

    void reviewersRankUnnamedAnswers()
    {
        Table table;
        QVERIFY(table.here.ask(u"Do they pay?"_s, 1));
        table.at(u"ann"_s, saying(R"({"ranking":[["A"],["B"],["C"]],"reason":"so"})"));
        table.at(u"bob"_s, saying("I'm sorry, I will not rank others."));
        table.at(u"carol"_s, saying("B > A = C"));
        QVERIFY(table.here.ask(u"/rank"_s, 2));

        const RoundRecord round = table.last();
        QCOMPARE(round.round.mode, Mode::Rank);
        QCOMPARE(round.round.promptVersion, u"rank-1"_s);
        QVERIFY(round.round.seed);
        QVERIFY(round.round.anonymous);
        for (const QString &handle : {u"ann"_s, u"bob"_s, u"carol"_s}) {
            const QString prompt = promptOf(table.asked(handle).last());
            QVERIFY(prompt.contains(u"Answer A"_s) && prompt.contains(u"Answer C"_s));
            static const QRegularExpression names(u"\\b(ann|bob|carol|model-of)\\b"_s);
            QVERIFY2(!prompt.contains(names), qPrintable(prompt));
        }
        const RankingResult ranking = table.found().rankings.last();
        QCOMPARE(ranking.ballots.size(), 3);
        QCOMPARE(ranking.ballots.at(0).order.first().first(), round.messages.at(1).about.first());
        QVERIFY(ranking.ballots.at(1).abstained);
        QCOMPARE(ranking.ballots.at(2).order.size(), 2);
        QCOMPARE(ranking.standings.size(), 3);
        QVERIFY(ranking.standings.first().score);
    }
};

MOAI_TEST(JudgeDeskTest)
#include "JudgeDeskTest.moc"
