// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiscussionStore.h"
#include "support/TestMain.h"
#include "telegram/CutShort.h"
#include "telegram/MirrorRig.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kChat = 77;

} // namespace

/// Lines of paired chats, and what the chats are told.
class MirrorTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextGoesInAndEveryAnswerComesOutOnce()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why is the sky blue?"_s);
        QVERIFY(rig.reads(kChat, u"Said by ann"_s));
        QVERIFY(rig.reads(kChat, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Said by"_s), 2);
        QCOMPARE(rig.count(kChat, u"Why is the sky blue?"_s), 1); // the status message
        QCOMPARE(rig.requests(), 2);
        QCOMPARE(rig.telegram.violations(), QStringList());
        const auto record = rig.rig.here.stored();
        QCOMPARE(record.rounds.size(), 1);
        QCOMPARE(record.rounds[0].round.door, doorOf(rig.chat({kChat, 0}).id));
        QCOMPARE(rig.chat({kChat, 0}).discussion, std::optional(record.discussion.id));
    }

    void whatIsSaidAtTheDeskIsReadInTheChat()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        QVERIFY(rig.rig.here.ask(u"From the desk?"_s, 1));
        QVERIFY(rig.reads(kChat, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        // The line itself, then the status message that opens with it, then the answers.
        const QStringList texts = rig.telegram.texts(kChat);
        QCOMPARE(texts.size(), 5);
        QVERIFY(texts[1].contains(u"From the desk?"_s));
        QVERIFY(texts[2].contains(u"From the desk?"_s));
        // The chat's next line goes on there.
        rig.say(kChat, u"And from the chat?"_s);
        QVERIFY(rig.until([&rig] { return rig.count(kChat, u"Said by"_s) == 4; }));
        QCOMPARE(rig.rig.here.stored().rounds.size(), 2);
    }

    void aStrangerLeavesNoTrace()
    {
        MirrorRig rig;
        rig.start();
        rig.say(kChat, u"Let me in"_s);
        rig.say(kChat, u"/start abc"_s);
        rig.say(kChat, u"/open Why?"_s);
        QVERIFY(rig.reads(kChat, u"This is a private Moai bot."_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.telegram.texts(kChat).size(), 1);
        QCOMPARE(rig.requests(), 0);
        QCOMPARE(rig.chat({kChat, 0}).id, TelegramChatId());
        const auto inbox = rig.rig.here.wait(rig.store.inbox(u"telegram/1"_s));
        QVERIFY(inbox->taken.isEmpty());
    }

    void aStartMissesNothing()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"First"_s);
        QVERIFY(rig.until([&rig] { return rig.count(kChat, u"Said by"_s) == 2; }));
        QVERIFY(rig.isQuiet());
        rig.stop();
        QVERIFY(rig.rig.here.ask(u"While nobody mirrors"_s, 2));
        rig.say(kChat, u"Sent meanwhile"_s);
        rig.start();
        QVERIFY(rig.until([&rig] { return rig.count(kChat, u"Said by"_s) == 6; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Said by"_s), 6);
        QCOMPARE(rig.rig.here.stored().rounds.size(), 3);
        QCOMPARE(rig.requests(), 6);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void whatAKillCutOffBeforeAWordIsAskedAgainOnce()
    {
        MirrorRig rig;
        rig.start();
        const TelegramChat chat = rig.pair(kChat);
        rig.say(kChat, u"First"_s);
        QVERIFY(rig.until([&rig] { return rig.count(kChat, u"Said by"_s) == 2; }));
        QVERIFY(rig.isQuiet());
        rig.stop();

        // What a process leaves behind that dies while two answers are waited for.
        auto &discussions = *rig.rig.here.discussions;
        NewRound round;
        round.discussion = rig.rig.here.stored().discussion.id;
        round.text = u"Second"_s;
        round.promptVersion = u"open-1"_s;
        round.asked =
            allAsked(*rig.rig.here.wait(rig.rig.here.projects->roster(rig.rig.project.id)));
        round.arrival.door = doorOf(chat.id);
        const RoundRecord begun = *rig.rig.here.wait(discussions.beginRound(round));
        const auto cut = [&](Message answer, const QString &text) {
            answer.status = MessageStatus::Interrupted;
            answer.text = text;
            answer.failure = Failure{FailureKind::Truncated, u"Moai was closed."_s, {}};
            QVERIFY(*rig.rig.here.wait(discussions.finish(answer)));
        };
        cut(begun.messages[1], {});
        cut(begun.messages[2], u"Half a sent"_s);

        rig.start();
        QVERIFY(rig.until([&rig] { return rig.count(kChat, u"Said by"_s) == 3; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.requests(), 3); // half a sentence is something: its Retry is the person's
        QCOMPARE(rig.count(kChat, u"Half a sent"_s), 1);
        QCOMPARE(rig.telegram.violations(), QStringList());

        Message again = rig.rig.here.stored().rounds[1].messages[1];
        QCOMPARE(again.attempt, 2);
        rig.stop();
        rig.start();
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.requests(), 3);
    }

    void aDiscussionThatAKillBrokeOffGoesOn()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Message question;
        question.text = u"Tea or coffee?"_s;
        Message turn;
        turn.author = Author::Participant;
        turn.status = MessageStatus::Interrupted;
        RoundRecord first;
        first.round.mode = Mode::Discuss;
        first.round.door = u"telegram/1"_s;
        first.round.roundsLeft = 1;
        first.round.startedAt = now;
        first.messages = {question};
        RoundRecord second;
        second.round = first.round;
        second.round.door.clear();
        second.round.roundsLeft = 0;
        second.messages = {Message(), turn};
        DiscussionRecord record;
        record.rounds = {first, second};
        QVERIFY(brokeOffShort(record, now));
        QVERIFY(!brokeOffShort(record, now.addSecs(3601)));
        DiscussionRecord again = record;
        again.rounds[1].messages[1].attempt = 2;
        QVERIFY(!brokeOffShort(again, now));
        DiscussionRecord desk = record;
        desk.rounds[0].round.door.clear();
        QVERIFY(!brokeOffShort(desk, now));
        DiscussionRecord over = record;
        over.rounds[1].messages[1].status = MessageStatus::Complete;
        over.rounds[1].round.courseEnd = CourseEnd::Done;
        QVERIFY(!brokeOffShort(over, now));
    }

    void onlyAnswersThatAChatStillWaitsForAreCutShort_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("isCutShort");
        const auto interrupted = MessageStatus::Interrupted;
        const QString door = u"telegram/1"_s;
        QTest::newRow("just now") << door << Mode::Open << interrupted << 1 << 1 << true;
        QTest::newRow("some named") << door << Mode::Mention << interrupted << 1 << 1 << true;
        QTest::newRow("from the desk") << u""_s << Mode::Open << interrupted << 1 << 1 << false;
        QTest::newRow("a turn") << door << Mode::Discuss << interrupted << 1 << 1 << false;
        QTest::newRow("failed") << door << Mode::Open << MessageStatus::Failed << 1 << 1 << false;
        QTest::newRow("again") << door << Mode::Open << interrupted << 2 << 1 << false;
        QTest::newRow("long ago") << door << Mode::Open << interrupted << 1 << 61 << false;
    }
    void onlyAnswersThatAChatStillWaitsForAreCutShort()
    {
        QFETCH(QString, door);
        QFETCH(Mode, mode);
        QFETCH(MessageStatus, status);
        QFETCH(int, attempt);
        QFETCH(int, minutesAgo);
        QFETCH(bool, isCutShort);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Message answer;
        answer.id = {5};
        answer.author = Author::Participant;
        answer.status = status;
        answer.attempt = attempt;
        RoundRecord round;
        round.round.door = door;
        round.round.mode = mode;
        round.round.startedAt = now.addSecs(-60 * minutesAgo);
        round.messages = {answer};
        DiscussionRecord record;
        record.rounds = {round};
        QCOMPARE(cutShort(record, now), isCutShort ? QList{answer.id} : QList<MessageId>());
    }
};

MOAI_TEST(MirrorTest)
#include "MirrorTest.moc"
