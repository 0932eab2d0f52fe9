// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "telegram/MirrorRig.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChat = 77;

} // namespace

/// What the lines of a chat lead to besides answers, and when it is told of what.
class MirrorLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsAnsweredInWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("help") << u"/help"_s << u"/whoami"_s;
        QTest::newRow("one command") << u"/help retry"_s << u"/retry"_s;
        QTest::newRow("who am I") << u"/whoami"_s << u"Your number: 77"_s;
        QTest::newRow("a start") << u"/start"_s << u"Project: House"_s;
        QTest::newRow("where") << u"/status"_s << u"House"_s;
        QTest::newRow("a mistake") << u"/consensos"_s << u"/consensus"_s;
        QTest::newRow("an unknown handle") << u"@zoe Why?"_s << u"@zoe"_s;
        QTest::newRow("a new discussion") << u"/new Heating"_s << u"Heating"_s;
    }
    void aLineIsAnsweredInWords()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        const auto before = rig.telegram.texts(kChat).size();
        rig.say(kChat, line);
        QVERIFY(rig.until([&] { return rig.telegram.texts(kChat).size() > before; }));
        QVERIFY(rig.isQuiet());
        QVERIFY2(rig.telegram.texts(kChat).mid(before).join(u' ').contains(words),
                 qPrintable(rig.telegram.texts(kChat).join(u'|')));
        QCOMPARE(rig.requests(), 0);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aVoiceMessageIsToldWhatIsSupported()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        rig.telegram.send({kChat, 0}, kChat, {{"voice"_L1, QJsonObject{{"file_id"_L1, "x"_L1}}}});
        QVERIFY(rig.reads(kChat, u"Moai reads text here."_s));
        QCOMPARE(rig.requests(), 0);
    }

    void anExportComesAsADocument()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.until([&] { return rig.count(kChat, u"Said by"_s) == 2; }));
        rig.say(kChat, u"/export"_s);
        QVERIFY(rig.until([&] { return !rig.telegram.messages(kChat).last().fileName.isEmpty(); }));
        const auto document = rig.telegram.messages(kChat).last();
        QCOMPARE(document.fileName, u"Why.md"_s);
        QVERIFY(document.file.contains("Said by bob"));
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aChatThatDoesNotMirrorTheDeskReadsWhatItSaid()
    {
        MirrorRig rig;
        TelegramChat chat = rig.pair(kChat);
        chat.mirrorsDesk = false;
        QVERIFY(rig.rig.here.wait(rig.store.keep(chat)));
        rig.start();
        QVERIFY(rig.rig.here.ask(u"From the desk"_s, 1));
        rig.say(kChat, u"/discuss 2 From the chat"_s);
        QVERIFY(rig.until([&] { return rig.rig.here.news->rounds.size() == 3; }));
        QVERIFY(rig.until([&] { return rig.count(kChat, u"Said by"_s) == 4; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"From the desk"_s), 0);
        QCOMPARE(rig.count(kChat, u"Said by"_s), 4); // of both rounds
    }

    void whatIsSaidMeanwhileIsNotTheDesks()
    {
        MirrorRig rig;
        rig.rig.at(u"bob"_s, Canned::stream().chunk(words("Said by bob")).hold().chunk(theEnd()));
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"/discuss 2 First"_s);
        QVERIFY(rig.until([&] { return rig.rig.server.held() == 1; }));
        rig.say(kChat, u"Meanwhile this"_s);
        QVERIFY(rig.reads(kChat, u"this opens its next round"_s));
        rig.rig.at(u"bob"_s, saying("Said by bob"));
        rig.rig.server.release();
        QVERIFY(rig.until([&] { return rig.rig.here.news->rounds.size() == 2; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Meanwhile this"_s), 1); // the status message
    }

    void theChatSeesThatWorkGoesOn()
    {
        MirrorRig rig;
        rig.rig.at(u"bob"_s, Canned::stream().hold().chunk(words("Said by bob")).chunk(theEnd()));
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.until([&] { return rig.telegram.count(u"sendChatAction"_s) >= 3; }));
        rig.rig.server.release();
        QVERIFY(rig.reads(kChat, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        const int typed = rig.telegram.count(u"sendChatAction"_s);
        rig.rig.here.clock.advance(std::chrono::seconds(20));
        QVERIFY(rig.isQuiet());
        QVERIFY(rig.telegram.count(u"sendChatAction"_s) <= typed + 1);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void whatWasLeftUnderWayIsToldAfterAStart()
    {
        MirrorRig rig;
        rig.rig.at(u"bob"_s, Canned::stream().hold().chunk(words("Said by bob")).chunk(theEnd()));
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.reads(kChat, u"Said by ann"_s));
        rig.say(kChat, u"/new"_s);
        QVERIFY(rig.reads(kChat, u"A new discussion."_s));
        QVERIFY(rig.isQuiet());
        rig.stop();
        rig.rig.server.release();
        QVERIFY(rig.until([&] { return rig.rig.here.news->rounds.size() == 1; }));
        rig.start();
        QVERIFY(rig.reads(kChat, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Said by"_s), 2);
    }

    void aDiscussionThatBeganMeanwhileIsTakenUp()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.until([&] { return rig.count(kChat, u"Said by"_s) == 2; }));
        QVERIFY(rig.isQuiet());
        const auto before = rig.chat({kChat, 0}).discussion;
        rig.stop();
        Place anew;
        anew.newDiscussion = true;
        QVERIFY(rig.rig.here.say(u"Something else"_s, anew));
        QVERIFY(rig.until([&] { return rig.rig.here.news->rounds.size() == 2; }));
        rig.start();
        QVERIFY(rig.until([&] { return rig.count(kChat, u"Said by"_s) == 4; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Something else"_s), 2); // the desk's line, the status message
        QVERIFY(rig.chat({kChat, 0}).discussion != before);
    }

    /// Measured, not asserted: machines differ.
    void aLineReachesTheModelsAtOnce()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kChat);
        QList<qint64> times;
        for (int i = 1; i <= 10; ++i) {
            QVERIFY(rig.isQuiet());
            QSignalSpy asked(&rig.rig.server, &CannedServer::requested);
            QElapsedTimer timer;
            timer.start();
            rig.say(kChat, u"Line %1"_s.arg(i));
            QVERIFY(asked.wait());
            times.append(timer.elapsed());
            QVERIFY(rig.until([&] { return rig.count(kChat, u"Said by"_s) == 2 * i; }));
        }
        std::sort(times.begin(), times.end());
        qInfo("from an update's arrival to the first request: median %lld ms, worst %lld ms",
              times[times.size() / 2], times.last());
    }
};

MOAI_TEST(MirrorLinesTest)
#include "MirrorLinesTest.moc"
