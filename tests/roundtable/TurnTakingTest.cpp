// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnTaking.h"
#include "roundtable/CourseOf.h"
#include "roundtable/TableData.h"
#include "roundtable/TurnPrompts.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const Participant kAnn = seat(1, u"ann"_s);
const Participant kBob = seat(2, u"bob"_s);
const Participant kCid = seat(3, u"cid"_s);

/// As Moai leaves it when it dies.
Message cutOff(const Participant &seat, const QString &text = {})
{
    return answer(seat, text, MessageStatus::Interrupted);
}

/// As a service leaves it that breaks off.
Message brokeOff(const Participant &seat)
{
    Message message = answer(seat, u"Half"_s, MessageStatus::Interrupted);
    message.total = std::chrono::seconds(1);
    return message;
}

Message waiting(const Participant &seat)
{
    return answer(seat, {}, MessageStatus::Waiting);
}

Message challenge(const Participant &seat)
{
    Message message = answer(seat, u"But."_s);
    message.role = Role::Challenge;
    return message;
}

RoundRecord discussed(qint64 number, int left, const QList<Message> &answers,
                      std::optional<quint32> seed = 1)
{
    RoundRecord record = round(number, {}, answers);
    record.round.mode = Mode::Discuss;
    record.round.seed = seed;
    record.round.roundsLeft = left;
    return record;
}

DiscussionRecord record(const QList<RoundRecord> &rounds)
{
    DiscussionRecord record;
    record.discussion.id = DiscussionId{7};
    record.rounds = rounds;
    return record;
}

} // namespace

class TurnTakingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftIsReadOutOfTheRecord_data()
    {
        QTest::addColumn<DiscussionRecord>("record");
        QTest::addColumn<QStringList>("turns");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<Course::State>("state");
        using State = Course::State;
        const auto row = [](const char *name, const DiscussionRecord &record,
                            const QStringList &turns, int rounds, State state) {
            QTest::newRow(name) << record << turns << rounds << state;
        };
        const Message ann = answer(kAnn, u"So."_s);
        row("nothing was said", record({}), {}, 0, State::Idle);
        row("only open rounds", record({round(1, u"Why?"_s, {cutOff(kAnn)})}), {}, 0, State::Idle);
        row("in the middle of a turn",
            record({discussed(1, 1, {ann, cutOff(kBob, u"Half"_s), cutOff(kCid)})}),
            {u"bob"_s, u"cid"_s}, 1, State::BrokeOff);
        row("between two rounds", record({discussed(1, 2, {ann})}), {}, 2, State::BrokeOff);
        row("in the last turn", record({discussed(1, 0, {ann, cutOff(kBob)})}), {u"bob"_s}, 0,
            State::BrokeOff);
        row("after the last turn", record({discussed(1, 0, {ann})}), {}, 0, State::Idle);
        row("in the blind round", record({discussed(1, 1, {cutOff(kAnn), ann}, {})}), {u"ann"_s}, 1,
            State::BrokeOff);
        row("one whose service broke off is not asked again",
            record({discussed(1, 1, {brokeOff(kBob), cutOff(kAnn)})}), {u"ann"_s}, 1,
            State::BrokeOff);
        row("one who was stopped before is not asked again",
            record({discussed(1, 0, {cutOff(kAnn), answer(kBob, {}, MessageStatus::Stopped)})}),
            {u"ann"_s}, 0, State::BrokeOff);
        row("it runs", record({discussed(1, 1, {ann, waiting(kBob)})}), {}, 0, State::Running);
        row("a mention beside it changes nothing",
            record({discussed(1, 1, {ann, cutOff(kBob)}), round(2, u"@ann?"_s, {ann})}), {u"bob"_s},
            1, State::BrokeOff);
        auto over = record({discussed(1, 0, {ann, cutOff(kBob)})});
        over.rounds[0].round.courseEnd = CourseEnd::Stopped;
        row("the person ended it", over, {}, 0, State::Idle);
        auto said = record({discussed(1, 0, {ann})});
        said.discussion.interjection = u"And gas?"_s;
        row("words wait for a round", said, {}, 1, State::BrokeOff);
        row("a later one counts", record({discussed(1, 1, {cutOff(kAnn)}), discussed(2, 0, {ann})}),
            {}, 0, State::Idle);
    }
    void whatIsLeftIsReadOutOfTheRecord()
    {
        QFETCH(DiscussionRecord, record);
        const Remainder rest = remainderOf(record);
        QStringList turns;
        for (const auto &turn : rest.turns)
            turns.append(turn.handle);
        QTEST(turns, "turns");
        QTEST(rest.rounds, "rounds");
        const Course course = courseOf(record);
        QTEST(course.state, "state");
        QCOMPARE(course.discussion, record.discussion.id);
        QCOMPARE(course.canResume(), !rest.isNothing());
        if (course.state == Course::State::BrokeOff) {
            QCOMPARE(course.turnsLeft, turns.size());
            QVERIFY(rest.round.isValid());
        }
    }

    void roundsAreCountedSinceTheBlindOne()
    {
        const QList<RoundRecord> rounds{
            round(1, u"Why?"_s),     discussed(2, 2, {}, {}), discussed(3, 1, {}),
            round(4, u"@ann?"_s),    discussed(5, 0, {}),     discussed(6, 0, {}),
            discussed(7, 1, {}, {}), discussed(8, 0, {}),
        };
        const auto counted = [&rounds](qint64 id) {
            const RoundCount count = countRounds(rounds, RoundId{id});
            return std::pair(count.number, count.all);
        };
        QCOMPARE(counted(2), std::pair(1, 3));
        QCOMPARE(counted(3), std::pair(2, 3));
        QCOMPARE(counted(5), std::pair(3, 3));
        QCOMPARE(counted(6), std::pair(4, 4)); // one more was asked for
        QCOMPARE(counted(8), std::pair(2, 2));
    }

    void whatFollowsARound_data()
    {
        QTest::addColumn<RoundRecord>("round");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Wanted>("next");
        QTest::addColumn<std::optional<CourseEnd>>("end");
        QTest::addColumn<int>("left");
        const Message still = answer(kAnn, u"Moved: no"_s);
        const Message moved = answer(kAnn, u"Moved: yes"_s);
        const std::optional<CourseEnd> another;
        const auto row = [](const char *name, const RoundRecord &record, const QString &said,
                            Wanted next, std::optional<CourseEnd> end, int left) {
            QTest::newRow(name) << record << said << next << end << left;
        };
        row("another", discussed(1, 2, {moved}), {}, Wanted::Maybe, another, 1);
        row("the last", discussed(1, 0, {moved}), {}, Wanted::Maybe, CourseEnd::Done, 0);
        row("agreed", discussed(1, 2, {still}), {}, Wanted::Maybe, CourseEnd::Agreed, 0);
        row("agreed in the last", discussed(1, 0, {still}), {}, Wanted::Maybe, CourseEnd::Done, 0);
        row("agreed, but more was asked for", discussed(1, 1, {still}), {}, Wanted::Certainly,
            another, 0);
        row("agreed, but words wait", discussed(1, 2, {still}), u"And?"_s, Wanted::Maybe, another,
            1);
        row("words add a round", discussed(1, 0, {moved}), u"And?"_s, Wanted::Maybe, another, 0);
        row("nobody", discussed(1, 2, {failed(kAnn, u"x"_s)}), {}, Wanted::Maybe, CourseEnd::Nobody,
            0);
        row("blind rounds do not agree", discussed(1, 1, {still}, {}), {}, Wanted::Maybe, another,
            0);
    }
    void whatFollowsARound()
    {
        QFETCH(RoundRecord, round);
        QFETCH(QString, said);
        QFETCH(Wanted, next);
        auto discussion = record({round});
        discussion.discussion.interjection = said;
        const AfterRound after = afterRound(discussion, round, TableRules(), next);
        QTEST(after.end, "end");
        QTEST(after.roundsLeft, "left");
    }

    void theChallengerIsTheNextSeat()
    {
        const QList<Participant> seats{kAnn, kBob, kCid};
        QCOMPARE(nextChallenger(record({}), seats, 4), kBob.id); // 4 of 3 seats
        QCOMPARE(nextChallenger(record({discussed(1, 0, {challenge(kBob)})}), seats, 0), kCid.id);
        QCOMPARE(nextChallenger(record({discussed(1, 0, {challenge(kCid)})}), seats, 2), kAnn.id);
        QCOMPARE(
            nextChallenger(record({discussed(1, 0, {challenge(seat(9, u"gone"_s))})}), seats, 2),
            kCid.id);
        QVERIFY(!nextChallenger(record({}), {kAnn}, 0));
        QVERIFY(!nextChallenger(record({}), {}, 0));
    }

    void whatASpeakerIsToldIsPinned_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<Role>("role");
        QTest::newRow("turn-first") << QStringList() << Role::Answer;
        QTest::newRow("turn-second") << QStringList{u"@ann"_s} << Role::Answer;
        QTest::newRow("turn-challenger")
            << QStringList{u"Seat A"_s, u"Seat C"_s, u"Seat B"_s} << Role::Challenge;
    }
    void whatASpeakerIsToldIsPinned()
    {
        QFETCH(QStringList, before);
        QFETCH(Role, role);
        compareGolden(QString::fromLatin1(QTest::currentDataTag()),
                      turnPrompt({{2, 3}, before, role}));
    }
};

MOAI_TEST(TurnTakingTest)
#include "TurnTakingTest.moc"
