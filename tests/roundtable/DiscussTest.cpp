// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussRig.h"
#include "roundtable/FindingsOf.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <chrono>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// Discussions in rounds against a real HTTP server.
class DiscussTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRoundIsBlindAndTheOthersTakeTurns()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        rig.here.seeds = {2, 3};
        QVERIFY(rig.here.say(u"/discuss 3 Heat pumps?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);

        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 3);
        const Round blind = record.rounds[0].round;
        QCOMPARE(blind.mode, Mode::Discuss);
        QVERIFY(!blind.seed);
        QCOMPARE(blind.contextPolicy, ContextPolicy::OwnThread);
        QCOMPARE(speakers(record.rounds[0]), kSeats);
        const Round second = record.rounds[1].round;
        QCOMPARE(second.seed, 2u);
        QCOMPARE(second.promptVersion, u"discuss-1"_s);
        QCOMPARE(speakers(record.rounds[1]), shuffledSeats(2));
        QCOMPARE(record.rounds[2].round.seed, 3u);
        QCOMPARE(speakers(record.rounds[2]), shuffledSeats(3));
        QVERIFY(record.rounds[1].messages.first().text.isEmpty());
        QCOMPARE(record.rounds[0].round.roundsLeft, 2);
        QCOMPARE(record.rounds[2].round.roundsLeft, 0);
        QCOMPARE(record.rounds[2].round.courseEnd, CourseEnd::Done);

        // Who saw what, by what was said how often.
        const QStringList order = shuffledSeats(2);
        for (const QString &handle : kSeats) {
            const auto bodies = rig.asked(handle);
            QCOMPARE(bodies.size(), 3);
            const QString first = sent(bodies[0]);
            QVERIFY(!first.contains(u"speaks."_s));
            QVERIFY(!first.contains(u"Position:"_s));
            const QString prompt = sent(bodies[1]);
            QVERIFY(prompt.contains(u"Round 2 of 3"_s));
            QVERIFY(prompt.contains(u"Heat pumps?"_s));
            for (const QString &other : kSeats) {
                const bool spokeBefore = order.indexOf(other) < order.indexOf(handle);
                QCOMPARE(prompt.count(other + u" speaks."_s), spokeBefore ? 2 : 1);
            }
        }
        // In turn: each is asked when the one before has ended.
        QStringList asked;
        for (const auto &request : rig.server.requests())
            asked.append(QString::fromLatin1(request.path).section(u'/', 1, 1));
        QCOMPARE(asked.mid(3, 3), order);
        QCOMPARE(asked.mid(6, 3), shuffledSeats(3));
    }

    void equalSeedsGiveEqualOrders()
    {
        QList<QStringList> orders;
        for (const quint32 seed : {5u, 5u, 6u}) {
            Rig rig(kSeats);
            letEverybodySpeak(rig);
            rig.here.seeds = {seed};
            QVERIFY(rig.here.say(u"/discuss Why?"_s).has_value());
            QVERIFY(comesTo(rig.here, Course::State::Idle));
            orders.append(speakers(rig.here.stored().rounds[1]));
        }
        QCOMPARE(orders[0], orders[1]);
        QVERIFY(orders[0] != orders[2]);
    }

    void withoutATextTheTalkGoesOnInTurn()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        QCOMPARE(rig.here.say(u"/discuss 2"_s).error().kind, FailureKind::Invalid);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        QVERIFY(rig.here.say(u"/discuss 1"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 2);
        QVERIFY(record.rounds[1].round.seed);
        const QString first = speakers(record.rounds[1]).first();
        QVERIFY(sent(rig.asked(first).last()).contains(u"bob speaks."_s));
    }

    void aSpeakerThatFailsIsSkipped()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        rig.at(u"bob"_s, Canned::json(R"({"error":{"message":"Out of paint"}})", 400));
        rig.here.seeds = {4};
        QVERIFY(rig.here.say(u"/discuss 2 Why?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);
        const auto record = rig.here.stored();
        for (const auto &message : record.rounds[1].messages)
            if (message.author == Author::Participant)
                QCOMPARE(message.status, message.handle == u"bob" ? MessageStatus::Failed
                                                                  : MessageStatus::Complete);
        QVERIFY(sent(rig.asked(u"ann"_s).last()).contains(u"[Error: "_s));
    }

    void whenNobodyAnswersItIsOver()
    {
        Rig rig(kSeats);
        rig.server.always(Canned::json("{}", 400));
        QVERIFY(rig.here.say(u"/discuss 3 Why?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Nobody);
        QCOMPARE(rig.here.stored().rounds.size(), 1);
    }

    void itEndsEarlyWhenNobodyMoves_data()
    {
        QTest::addColumn<QByteArray>("moved");
        QTest::addColumn<bool>("check");
        QTest::addColumn<CourseEnd>("end");
        QTest::addColumn<qsizetype>("rounds");
        QTest::newRow("nobody moved")
            << QByteArray("no") << true << CourseEnd::Agreed << qsizetype(2);
        QTest::newRow("somebody moved")
            << QByteArray("yes") << true << CourseEnd::Done << qsizetype(4);
        QTest::newRow("unreadable")
            << QByteArray("perhaps") << true << CourseEnd::Done << qsizetype(4);
        QTest::newRow("nobody checks")
            << QByteArray("no") << false << CourseEnd::Done << qsizetype(4);
    }
    void itEndsEarlyWhenNobodyMoves()
    {
        QFETCH(QByteArray, moved);
        QFETCH(bool, check);
        Rig rig(kSeats);
        letEverybodySpeak(rig, "no");
        rig.at(u"cid"_s, saying(turn("cid speaks.", moved)));
        rig.project.rules.agreementCheck = check;
        QVERIFY(rig.here.wait(rig.here.projects->update(rig.project)).has_value());
        QVERIFY(rig.here.say(u"/discuss 4 Why?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QTEST(*rig.here.news->courses.last().end, "end");
        const auto record = rig.here.stored();
        QTEST(record.rounds.size(), "rounds");
        QTEST(*record.rounds.last().round.courseEnd, "end");
    }

    void theChallengerRotatesAndDoesNotCount()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        rig.project.rules.challenger = true;
        QVERIFY(rig.here.wait(rig.here.projects->update(rig.project)).has_value());
        QVERIFY(rig.here.say(u"/discuss 5 Why?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QStringList challengers;
        for (const auto &round : rig.here.stored().rounds)
            for (const auto &message : round.messages)
                if (message.role == Role::Challenge)
                    challengers.append(message.handle);
        QCOMPARE(challengers.size(), 4); // nobody in the blind round
        QCOMPARE(QSet<QString>(challengers.begin(), challengers.begin() + 3).size(), 3);
        QCOMPARE(challengers[3], challengers[0]);
        QVERIFY(sent(rig.asked(challengers[0])[1]).contains(u"you are the challenger"_s));
        QVERIFY(!sent(rig.asked(challengers[1])[1]).contains(u"you are the challenger"_s));
        const auto findings = findingsOf(rig.here.stored());
        QCOMPARE(findings.turns.size(), 12);
        QCOMPARE(findings.turns.first().moved, true);
    }

    void wordsBetweenTheTurnsOpenTheNextRound()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        rig.here.seeds = {1, 1};
        const QString first = shuffledSeats(1).first();
        rig.at(first, held("Well", ", so."));
        QVERIFY(rig.here.say(u"/open Heat pumps?"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        rig.server.release();
        QVERIFY(rig.here.until([&] { return rig.here.news->rounds.size() == 1; }));
        QVERIFY(rig.here.say(u"/discuss 1"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        const auto said = rig.here.say(u"Mind the noise."_s);
        QVERIFY(said.has_value() && !said->round && !said->notice.isEmpty());
        rig.at(first, saying("Well."));
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 3); // one more than was asked for
        QCOMPARE(record.rounds[2].messages.first().text, u"Mind the noise."_s);
        QVERIFY(record.discussion.interjection.isEmpty());
        for (const QString &handle : kSeats)
            QVERIFY(sent(rig.asked(handle).last()).contains(u"Mind the noise."_s));
        QCOMPARE(rig.here.say(u"A question of its own"_s)->round.has_value(), true);
    }

    void oneMoreRoundIsAddedOrBegun()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig, "no");
        QCOMPARE(rig.here.say(u"/next"_s).error().kind, FailureKind::Invalid);
        rig.at(u"ann"_s, held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 1 Heat pumps?"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(!rig.here.say(u"/discuss 2 Another?"_s));
        QVERIFY(!rig.here.say(u"/next"_s)->round);
        QVERIFY(!rig.here.say(u"/next And gas?"_s)->round);
        letEverybodySpeak(rig, "no");
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end,
                 CourseEnd::Agreed); // of three rounds the third was not needed
        QCOMPARE(rig.here.stored().rounds.size(), 2);
        QCOMPARE(rig.here.stored().rounds.last().messages.first().text, u"And gas?"_s);

        QVERIFY(rig.here.say(u"/next And oil?"_s)->round.has_value());
        QVERIFY(rig.here.until([&] { return rig.here.news->rounds.size() == 3; }));
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);
        const auto record = rig.here.stored();
        QVERIFY(record.rounds[2].round.seed);
        QCOMPARE(record.rounds[2].messages.first().text, u"And oil?"_s);
    }

    void aPausedDiscussionGoesOnAtItsTurn()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        const QString first = shuffledSeats(1)[0];
        const QString second = shuffledSeats(1)[1];
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        rig.at(first, held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 2"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(rig.here.say(u"/pause"_s).has_value());
        const News &news = *rig.here.news;
        QCOMPARE(news.courses.last().state, Course::State::Pausing);
        QCOMPARE(news.courses.last().turnsLeft, 3);
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Paused));
        QVERIFY(!rig.here.table->isRunning(news.courses.last().discussion));
        QCOMPARE(news.courses.last().turnsLeft, 2);
        QVERIFY(news.courses.last().canResume());
        QCOMPARE(rig.asked(second).size(), 1);
        QVERIFY(!rig.here.say(u"/pause"_s));
        QCOMPARE(news.rounds.size(), 1);

        const auto discussion = news.courses.last().discussion;
        QVERIFY(rig.here.wait(rig.here.table->resume(discussion))->round.has_value());
        QCOMPARE(rig.here.wait(rig.here.table->course(discussion))->state, Course::State::Running);
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; })); // the first, round 3
        rig.at(first, saying("So."));
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.stored().rounds.size(), 3);
        QCOMPARE(rig.asked(second).size(), 3);
    }

    void aPausedDiscussionIsJudgedAtOnce()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        rig.project.rules.deadline = std::chrono::hours(2); // longer than the test waits
        QVERIFY(rig.here.wait(rig.here.projects->update(rig.project)).has_value());
        const QString first = shuffledSeats(1).first();
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        rig.at(first, held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 1"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(rig.here.say(u"/pause"_s).has_value());
        letEverybodySpeak(rig);
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Paused));
        QVERIFY(rig.here.say(u"/claims"_s).has_value());
        QVERIFY(rig.here.until([&] {
            return !rig.here.news->rounds.isEmpty() &&
                   rig.here.news->rounds.last().mode == Mode::Claims;
        }));
        QVERIFY(rig.here.say(u"/resume"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);
    }

    void stopEndsItAndKeepsWhatArrived()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        const QStringList order = shuffledSeats(1);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        rig.at(order[1], held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 2"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(rig.here.say(u"/stop"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Stopped);
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 2);
        const auto &messages = record.rounds[1].messages;
        QCOMPARE(messages[1].status, MessageStatus::Complete);
        QCOMPARE(messages[2].status, MessageStatus::Stopped);
        QCOMPARE(messages[2].text, u"Well"_s);
        QCOMPARE(messages[3].status, MessageStatus::Stopped);
        QVERIFY(messages[3].text.isEmpty());
        QCOMPARE(rig.asked(order[2]).size(), 1);
        QVERIFY(!rig.here.say(u"/resume"_s));
    }

    void oneWhoIsStoppedBeforeItsTurnIsSkipped()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        const QStringList order = shuffledSeats(1);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        rig.at(order[0], held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 1"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(rig.here.say(u"/stop @"_s + order[1]).has_value());
        QVERIFY(rig.here.until(
            [&] { return rig.here.news->finishedOf(order[1]).status == MessageStatus::Stopped; }));
        QCOMPARE(rig.asked(order[2]).size(), 1); // the first still speaks
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);
        QCOMPARE(rig.asked(order[1]).size(), 1);
        QCOMPARE(rig.asked(order[2]).size(), 2);
    }

    void manyRoundsAreConfirmedFirst()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig, "no");
        const auto asked = rig.here.say(u"/discuss 6 Why?"_s);
        QVERIFY(asked.has_value() && !asked->confirmation.isEmpty() && !asked->round);
        QVERIFY(asked->confirmation.contains(u"18"_s));
        QVERIFY(rig.server.requests().isEmpty());
        Place yes;
        yes.confirmed = true;
        QVERIFY(rig.here.say(u"/discuss 6 Why?"_s, yes)->round.has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.stored().rounds.first().round.roundsLeft, 5);
    }

    void aMentionIsAnsweredBesideIt()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        const QStringList order = shuffledSeats(1);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        rig.at(order[0], held("Well", ", so."));
        QVERIFY(rig.here.say(u"/discuss 2"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QVERIFY(rig.here.say(u"@%1 what of the noise?"_s.arg(order[1]))->round.has_value());
        QVERIFY(rig.here.until([&] { return rig.here.news->rounds.size() == 2; }));
        QCOMPARE(rig.here.news->rounds.last().mode, Mode::Mention);
        QCOMPARE(rig.asked(order[1]).size(), 2); // its turn has not come
        QCOMPARE(rig.asked(order[2]).size(), 1);
        letEverybodySpeak(rig);
        rig.server.release();
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 4);
        QCOMPARE(record.rounds[3].round.mode, Mode::Discuss);
        // Who speaks in the next round has heard what was asked beside this one.
        QVERIFY(sent(rig.asked(order[2]).last()).contains(u"what of the noise?"_s));
        QVERIFY(!sent(rig.asked(order[2])[1]).contains(u"what of the noise?"_s));
    }

    void aParticipantTriggersNobody()
    {
        Rig rig(kSeats);
        for (const QString &handle : kSeats)
            rig.at(handle, saying("@ann @bob @cid @all /next /discuss 5\n/open @ann: answer me!"));
        QVERIFY(rig.here.say(u"/discuss 2 Why?"_s).has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.stored().rounds.size(), 2);
        QCOMPARE(rig.server.requests().size(), 6);
    }

    void whoIsAskedAgainHearsWhatWasSaidBeforeItsTurn()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        const QStringList order = shuffledSeats(1);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        QVERIFY(rig.here.ask(u"/discuss 1"_s, 2));
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QVERIFY(rig.here.ask(u"/retry @"_s + order[1], 3));
        const auto bodies = rig.asked(order[1]);
        QCOMPARE(bodies.size(), 3);
        QCOMPARE(sent(bodies[2]), sent(bodies[1]));
        QCOMPARE(sent(bodies[2]).count(order[0] + u" speaks."_s), 2);
        QCOMPARE(sent(bodies[2]).count(order[2] + u" speaks."_s), 1);
        QCOMPARE(rig.here.news->courses.last().end, CourseEnd::Done);
    }

    void plainWordsDiscussWhereThatIsTheMode()
    {
        Rig rig(kSeats);
        letEverybodySpeak(rig);
        QVERIFY(rig.here.ask(u"/open Heat pumps?"_s, 1));
        auto discussion = rig.here.stored().discussion;
        discussion.mode = Mode::Discuss;
        QVERIFY(rig.here.wait(rig.here.discussions->update(discussion)).has_value());
        QVERIFY(rig.here.say(u"And gas?"_s)->round.has_value());
        QVERIFY(comesTo(rig.here, Course::State::Idle));
        QCOMPARE(rig.here.stored().rounds.size(), 3);
    }
};

MOAI_TEST(DiscussTest)
#include "DiscussTest.moc"
