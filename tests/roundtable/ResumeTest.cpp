// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussRig.h"
#include "support/TestMain.h"

#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using State = Course::State;

Course courseIn(Process &process)
{
    return *process.wait(process.table->course(process.stored().discussion.id));
}

/// Another process that leads a discussion and stands still in a turn.
struct Leading {
    /// Whose turn it is in the round that takes turns, from 0.
    Leading(Rig &rig, int turn) : process(std::make_unique<Process>(rig.dir.path()))
    {
        letEverybodySpeak(rig);
        order = shuffledSeats(process->seeds.isEmpty() ? 1 : process->seeds.first());
        if (!rig.here.ask(u"/open Heat pumps?"_s, 1))
            qFatal("nobody answered");
        rig.at(order[turn], held("Well", ", so."));
        if (!process->say(u"/discuss 2"_s))
            qFatal("no discussion");
        if (!process->until([this] { return process->news->texts.values().contains(u"Well"_s); }))
            qFatal("it did not come to that turn");
        letEverybodySpeak(rig);
    }

    std::unique_ptr<Process> process;
    QStringList order;
};

} // namespace

/// Discussions that broke off, and those that another process leads.
class ResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void itGoesOnAtTheExactTurn()
    {
        Rig rig(kSeats);
        Leading leading(rig, 1);
        const auto order = leading.order;
        leading.process.reset();

        const Course course = courseIn(rig.here);
        QCOMPARE(course.state, State::BrokeOff);
        QCOMPARE(course.round, 2);
        QCOMPARE(course.turnsLeft, 2);
        QCOMPARE(course.roundsLeft, 1);
        const auto before = rig.here.stored();
        QCOMPARE(before.rounds[1].messages[1].status, MessageStatus::Complete);
        QCOMPARE(before.rounds[1].messages[2].status, MessageStatus::Interrupted);
        QCOMPARE(before.rounds[1].messages[2].text, u"Well"_s);
        QCOMPARE(before.rounds[1].messages[3].status, MessageStatus::Interrupted);

        const auto said = rig.here.say(u"/resume"_s);
        QCOMPARE(said->round, before.rounds[1].round.id);
        QVERIFY(comesTo(rig.here, State::Idle));
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 3);
        QCOMPARE(speakers(record.rounds[1]), order);
        for (qsizetype i = 1; i <= 3; ++i) {
            const Message &message = record.rounds[1].messages[i];
            QCOMPARE(message.id, before.rounds[1].messages[i].id);
            QCOMPARE(message.status, MessageStatus::Complete);
            QCOMPARE(message.attempt, i == 1 ? 1 : 2);
        }
        // It hears who spoke before it, and not its own half sentence.
        const auto bodies = rig.asked(order[1]);
        QCOMPARE(bodies.size(), 4);
        QCOMPARE(sent(bodies[2]), sent(bodies[1]));
        QCOMPARE(rig.asked(order[0]).size(), 3);
        QCOMPARE(record.rounds[2].round.courseEnd, CourseEnd::Done);
    }

    void itGoesOnBetweenTwoRounds()
    {
        Rig rig(kSeats);
        auto process = std::make_unique<Process>(rig.dir.path());
        letEverybodySpeak(rig);
        rig.at(u"ann"_s, held("Well", ", so."));
        QVERIFY(process->say(u"/discuss 2 Why?"_s).has_value());
        QVERIFY(process->until([&] { return rig.server.held() == 1; }));
        QVERIFY(process->say(u"/pause"_s).has_value());
        letEverybodySpeak(rig);
        rig.server.release();
        QVERIFY(comesTo(*process, State::Paused));
        process.reset();
        QCOMPARE(courseIn(rig.here).state, State::BrokeOff);
        QVERIFY(rig.here.say(u"/resume"_s)->round.has_value());
        QVERIFY(comesTo(rig.here, State::Idle));
        QCOMPARE(rig.here.stored().rounds.size(), 2);
        QCOMPARE(rig.server.requests().size(), 6);
    }

    void aBlindRoundGoesOnSideBySide()
    {
        Rig rig(kSeats);
        auto process = std::make_unique<Process>(rig.dir.path());
        letEverybodySpeak(rig);
        rig.at(u"ann"_s, held("Well", ", so."));
        rig.at(u"bob"_s, held("Well", ", so."));
        QVERIFY(process->say(u"/discuss 1 Why?"_s).has_value());
        QVERIFY(process->until(
            [&] { return rig.server.held() == 2 && process->news->finished.size() == 1; }));
        process.reset();
        QCOMPARE(courseIn(rig.here).turnsLeft, 2);
        QVERIFY(rig.here.say(u"/resume"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.requests().size() == 5; }));
        rig.server.release();
        QVERIFY(comesTo(rig.here, State::Idle));
        QCOMPARE(rig.asked(u"cid"_s).size(), 1);
        QVERIFY(!sent(rig.asked(u"ann"_s).last()).contains(u"speaks."_s));
    }

    void quittingLeavesItToBeResumed()
    {
        Rig rig(kSeats);
        Leading leading(rig, 1);
        QVERIFY(leading.process->wait(leading.process->table->settle()).has_value());
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds[1].messages[2].status, MessageStatus::Interrupted);
        QCOMPARE(record.rounds[1].messages[2].text, u"Well"_s);
        QCOMPARE(record.rounds[1].messages[3].status, MessageStatus::Interrupted);
        QVERIFY(!record.rounds[1].round.courseEnd);
        QCOMPARE(courseIn(rig.here).state, State::BrokeOff);
    }

    void whatBrokeOffCanBeGivenUp_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("by stopping it") << u"/stop"_s;
        QTest::newRow("by another discussion") << u"/discuss 1 And gas?"_s;
    }
    void whatBrokeOffCanBeGivenUp()
    {
        QFETCH(QString, line);
        Rig rig(kSeats);
        Leading leading(rig, 1);
        leading.process.reset();
        QVERIFY(rig.here.say(line).has_value());
        QVERIFY(comesTo(rig.here, State::Idle));
        QCOMPARE(rig.here.stored().rounds[1].round.courseEnd, CourseEnd::Stopped);
        QCOMPARE(courseIn(rig.here).state, State::Idle);
        QCOMPARE(rig.here.say(u"/resume"_s).error().kind, FailureKind::Invalid);
    }

    void anotherProcessSteersByWhatIsStored()
    {
        Rig rig(kSeats);
        Leading leading(rig, 2);
        QCOMPARE(courseIn(rig.here).state, State::Running);
        for (const QString &line : {u"/resume"_s, u"/pause"_s, u"/discuss 2 Another?"_s})
            QCOMPARE(rig.here.say(line).error().kind, FailureKind::Invalid);
        QVERIFY(!rig.here.say(u"Mind the noise."_s)->round);
        QVERIFY(!rig.here.say(u"/next"_s)->round);
        rig.server.release();
        QVERIFY(comesTo(*leading.process, State::Idle));
        const auto record = rig.here.stored();
        QCOMPARE(record.rounds.size(), 4); // 1 open, 2 asked for, 1 added
        QCOMPARE(record.rounds[2].messages.first().text, u"Mind the noise."_s);
        QVERIFY(rig.here.news->courses.isEmpty());
    }

    void onlyOneProcessGoesOn()
    {
        Rig rig(kSeats);
        Leading leading(rig, 1);
        leading.process.reset();
        Process other(rig.dir.path());
        rig.at(leading.order[1], held("Well", ", so."));
        QVERIFY(rig.here.say(u"/resume"_s).has_value());
        QVERIFY(rig.here.until([&] { return rig.server.held() == 1; }));
        QCOMPARE(other.say(u"/resume"_s).error().kind, FailureKind::Invalid);
        letEverybodySpeak(rig);
        rig.server.release();
        QVERIFY(comesTo(rig.here, State::Idle));
        QCOMPARE(rig.here.stored().rounds.size(), 3);
        QCOMPARE(other.say(u"/resume"_s).error().kind, FailureKind::Invalid);
    }
};

MOAI_TEST(ResumeTest)
#include "ResumeTest.moc"
