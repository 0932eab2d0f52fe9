// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/FindingsOf.h"
#include "roundtable/TableData.h"
#include "roundtable/WinTable.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

Message judging(const Participant &seat, Role role, const QString &text,
                const QList<MessageId> &about, MessageStatus status = MessageStatus::Complete)
{
    Message message = answer(seat, text, status);
    message.role = role;
    message.about = about;
    message.model = seat.model;
    return message;
}

/// Three answers in round 1: 101, 102, 103.
DiscussionRecord talk()
{
    QList<Message> answers;
    for (const QString &handle : {u"ann"_s, u"bob"_s, u"carol"_s}) {
        const Participant who = seat(answers.size() + 1, handle);
        answers.append(answer(who, u"I am "_s + handle));
        answers.last().model = who.model;
    }
    DiscussionRecord record;
    record.rounds = {round(1, u"Who are you?"_s, answers)};
    return record;
}

RoundRecord rankRound(qint64 number, const QList<std::pair<QString, QString>> &ballots,
                      MessageStatus status = MessageStatus::Complete)
{
    QList<Message> messages;
    for (const auto &[handle, order] : ballots)
        messages.append(judging(seat(messages.size() + 1, handle), Role::Ballot, order,
                                {MessageId{101}, MessageId{102}, MessageId{103}}, status));
    RoundRecord record = round(number, {}, messages);
    record.round.mode = Mode::Rank;
    record.round.about = RoundId{1};
    return record;
}

const QList<MessageId> kAll{MessageId{101}, MessageId{102}, MessageId{103}};

const QString kClaims =
    uR"({"claims":[{"claim":"Names matter","stances":[{"participant":"bob","round":1,
    "stance":"disputes","quote":"I am bob"}]}]})"_s;

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void aConclusionIsCheckedAgainstItsRoundsClaims()
    {
        DiscussionRecord record = talk();
        RoundRecord consensus = round(
            2, {},
            {judging(seat(1, u"ann"_s), Role::Claims, kClaims, kAll),
             judging(seat(1, u"ann"_s), Role::Chair, uR"({"answer":"Names it is."})"_s, kAll)});
        consensus.round.mode = Mode::Consensus;
        record.rounds.append(consensus);
        const Findings findings = findingsOf(record);
        QCOMPARE(findings.maps.size(), 1);
        QCOMPARE(findings.maps.first().message, MessageId{201});
        QVERIFY(findings.maps.first().claims.first().latestOf(u"bob"_s)->verified);
        QCOMPARE(findings.conclusions.size(), 1);
        const Conclusion &conclusion = findings.conclusions.first();
        QCOMPARE(conclusion.message, MessageId{202});
        QCOMPARE(conclusion.chair, u"ann"_s);
        QVERIFY(conclusion.judgesItself);
        QVERIFY(conclusion.checked);
        QCOMPARE(conclusion.heard, (QStringList{u"ann"_s, u"bob"_s, u"carol"_s}));
        QCOMPARE(conclusion.dropped.size(), 1);
        QCOMPARE(conclusion.dropped.first().who, QStringList{u"bob"_s});
    }

    void aChairThatFailsIsAConclusionThatSaysNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MessageStatus>("status");
        QTest::newRow("prose") << u"Well."_s << MessageStatus::Complete;
        QTest::newRow("broken JSON") << u"{\"answer\":\"Na"_s << MessageStatus::Complete;
        QTest::newRow("nothing") << QString() << MessageStatus::Failed;
        QTest::newRow("cut off") << u"{\"answer\":\"Na"_s << MessageStatus::Interrupted;
    }
    void aChairThatFailsIsAConclusionThatSaysNothing()
    {
        QFETCH(QString, text);
        QFETCH(MessageStatus, status);
        DiscussionRecord record = talk();
        record.rounds.append(
            round(2, {}, {judging(seat(9, u"judge"_s), Role::Chair, text, kAll, status)}));
        const Findings findings = findingsOf(record);
        QCOMPARE(findings.conclusions.size(), 1);
        QCOMPARE(findings.conclusions.first().reading, Reading::Unparsed);
        QCOMPARE(findings.conclusions.first().raw, text);
        QVERIFY(!findings.conclusions.first().judgesItself);
        QVERIFY(!findings.conclusions.first().checked);
    }

    void whatIsUnderWayIsNotFoundYet()
    {
        DiscussionRecord record = talk();
        record.rounds.append(round(2, {},
                                   {judging(seat(1, u"ann"_s), Role::Chair, u"Answer: x"_s, kAll,
                                            MessageStatus::Streaming)}));
        record.rounds.append(rankRound(3, {{u"ann"_s, u"A > B"_s}}, MessageStatus::Waiting));
        const Findings findings = findingsOf(record);
        QVERIFY(findings.conclusions.isEmpty());
        QVERIFY(findings.rankings.isEmpty());
    }

    void ranksWithThePersonBeside()
    {
        DiscussionRecord record = talk();
        record.rounds.append(rankRound(2, {{u"ann"_s, u"A > B > C"_s},
                                           {u"bob"_s, u"I will not."_s},
                                           {u"carol"_s, u"B > A > C"_s}}));
        record.rankings = {{RoundId{1}, {{MessageId{103}}, {MessageId{101}, MessageId{102}}}, {}}};
        const Findings findings = findingsOf(record);
        QCOMPARE(findings.rankings.size(), 1);
        const RankingResult &ranking = findings.rankings.first();
        QCOMPARE(ranking.about, RoundId{1});
        QCOMPARE(ranking.ballots.size(), 3);
        QVERIFY(ranking.ballots.at(1).abstained);
        QCOMPARE(ranking.ballots.at(1).reason, u"I will not."_s);
        QCOMPARE(ranking.standings.first().handle, u"bob"_s);
        QCOMPARE(ranking.standings.first().votes, 2);
        QCOMPARE(ranking.persons.first().handle, u"carol"_s);
    }

    void aPersonMayRankAlone()
    {
        DiscussionRecord record = talk();
        record.rankings = {{RoundId{1}, {{MessageId{102}}}, {}}};
        const Findings findings = findingsOf(record);
        QCOMPARE(findings.rankings.size(), 1);
        QVERIFY(!findings.rankings.first().round.isValid());
        QCOMPARE(findings.rankings.first().persons.first().handle, u"bob"_s);
    }

    void winsAddUpOverAProject()
    {
        DiscussionRecord one = talk();
        one.rounds.append(rankRound(2, {{u"zoe"_s, u"A > B > C"_s}}));
        one.rankings = {{RoundId{1}, {{MessageId{103}}, {MessageId{101}}}, {}}};
        DiscussionRecord two = talk();
        two.rounds.append(rankRound(2, {{u"zoe"_s, u"C > B > A"_s}}));
        two.rounds.append(rankRound(3, {{u"zoe"_s, u"A = B > C"_s}})); // this one counts
        two.rounds.append(rankRound(4, {{u"zoe"_s, u"No."_s}}));
        const auto table = winTable({one, two});
        QCOMPARE(table.size(), 3);
        QCOMPARE(table.at(0).handle, u"ann"_s);
        QCOMPARE(table.at(0).model, u"model-1"_s);
        QCOMPARE(table.at(0).peers, (WinRow::Tally{2, 2}));
        QCOMPARE(table.at(0).score, 0.875);
        QCOMPARE(table.at(0).person, (WinRow::Tally{1, 0}));
        QCOMPARE(table.at(1).handle, u"bob"_s);
        QCOMPARE(table.at(1).peers, (WinRow::Tally{2, 1}));
        QCOMPARE(table.at(2).person, (WinRow::Tally{1, 1}));
        QVERIFY(winTable({}).isEmpty());
    }
};

MOAI_TEST(FindingsTest)
#include "FindingsTest.moc"
