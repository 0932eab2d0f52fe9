// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
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
};

MOAI_TEST(MirrorTest)
#include "MirrorTest.moc"
