// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "support/Until.h"
#include "telegram/Callback.h"
#include "telegram/MirrorRig.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChat = 77;
constexpr qint64 kOther = 78;

/// A paired chat that has asked once and read the answers.
class AnsweredRig : public MirrorRig
{
public:
    AnsweredRig()
    {
        start();
        pair(kChat);
        say(kChat, u"Why?"_s);
        if (!until([this] { return count(kChat, u"Said by"_s) == 2; }) || !isQuiet())
            qFatal("no answers");
    }
    [[nodiscard]] QStringList toasts() const { return telegram.chats().answeredPresses().values(); }
    /// Every press was answered, and nothing is under way.
    [[nodiscard]] bool areAnswered(int presses)
    {
        return until([this, presses] { return toasts().size() == presses; }) && isQuiet();
    }
};

} // namespace

/// Buttons, pressed in chats.
class MirrorPressTest : public QObject
{
    Q_OBJECT

private slots:
    void aRoundsButtonSaysItsLine_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Mode>("mode");
        QTest::newRow("next") << u"Next round"_s << Mode::Discuss;
        QTest::newRow("consensus") << u"Consensus"_s << Mode::Consensus;
    }
    void aRoundsButtonSaysItsLine()
    {
        QFETCH(QString, button);
        QFETCH(Mode, mode);
        AnsweredRig rig;
        QVERIFY(rig.press(kChat, button));
        QVERIFY(rig.areAnswered(1));
        QVERIFY(rig.until([&rig] { return rig.rig.here.news->rounds.size() == 2; }));
        QCOMPARE(rig.rig.here.stored().rounds.size(), 2);
        QCOMPARE(rig.rig.here.stored().rounds[1].round.mode, mode);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aDoubleTapDoesNothingTwice()
    {
        AnsweredRig rig;
        QVERIFY(rig.press(kChat, u"Next round"_s));
        QVERIFY(rig.press(kChat, u"Next round"_s));
        QVERIFY(rig.areAnswered(2));
        QVERIFY(rig.until([&rig] { return rig.rig.here.news->rounds.size() == 2; }));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.rig.here.stored().rounds.size(), 2);
        QVERIFY(rig.toasts().contains(u"The discussion has gone on."_s));
    }

    void whatFailedIsAskedAgain()
    {
        MirrorRig rig;
        rig.rig.at(u"bob"_s, Canned::json("{}", 400));
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.reads(kChat, u"Said by ann"_s));
        QVERIFY(rig.until([&rig] { return rig.rig.here.news->rounds.size() == 1; }));
        QVERIFY(rig.isQuiet());
        rig.rig.at(u"bob"_s, saying("Said by bob"));
        QVERIFY(rig.press(kChat, u"Retry failed"_s));
        QVERIFY(rig.reads(kChat, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.count(kChat, u"Said by ann"_s), 1);
        QCOMPARE(rig.rig.asked(u"ann"_s).size(), 1);
    }

    void aStopStops()
    {
        MirrorRig rig;
        rig.rig.at(u"bob"_s, Canned::stream().chunk(words("Half of it")).hold());
        rig.start();
        rig.pair(kChat);
        rig.say(kChat, u"Why?"_s);
        QVERIFY(rig.reads(kChat, u"Said by ann"_s));
        QVERIFY(rig.press(kChat, u"Stop"_s));
        QVERIFY(rig.reads(kChat, u"Half of it"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.rig.here.stored().rounds[0].messages[2].status, MessageStatus::Stopped);
    }

    void aForgedButtonDoesNothing_data()
    {
        QTest::addColumn<qint64>("chat");
        QTest::addColumn<qint64>("presser");
        QTest::addColumn<qint64>("signedFor");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("bytes that are not ours") << kChat << kChat << kOther << true;
        QTest::newRow("of another chat, by a stranger") << kOther << kOther << kChat << false;
        QTest::newRow("in a private chat, by a stranger") << kChat << kOther << kChat << false;
    }
    void aForgedButtonDoesNothing()
    {
        QFETCH(qint64, chat);
        QFETCH(qint64, presser);
        QFETCH(qint64, signedFor);
        QFETCH(bool, isAnswered);
        AnsweredRig rig;
        const TelegramAddress owner{signedFor, 0};
        const RoundId round = rig.rig.here.stored().rounds[0].round.id;
        const QByteArray data = ButtonSigner(BotApiServer::token(), owner)
                                    .data({ButtonPress::Action::Next, round.value});
        const auto before = rig.rig.here.wait(rig.store.inbox(
            u"telegram/%1"_s.arg(BotApiServer::token().split(':').first().toLongLong())));
        rig.telegram.press(chat, 1, presser, QString::fromLatin1(data));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.rig.here.stored().rounds.size(), 1);
        MOAI_TRY_COMPARE(rig.toasts(), isAnswered ? QStringList{QString()} : QStringList());
        const auto after = rig.rig.here.wait(rig.store.inbox(
            u"telegram/%1"_s.arg(BotApiServer::token().split(':').first().toLongLong())));
        QCOMPARE(after->taken.size(), before->taken.size());
    }

    void whatMustBeConfirmedIsAskedFirst_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<qsizetype>("rounds");
        QTest::newRow("yes") << u"Yes"_s << qsizetype(2);
        QTest::newRow("no") << u"No"_s << qsizetype(1);
    }
    void whatMustBeConfirmedIsAskedFirst()
    {
        QFETCH(QString, answer);
        QFETCH(qsizetype, rounds);
        AnsweredRig rig;
        rig.rig.server.always(Canned::stall());
        rig.rig.at(u"ann"_s, Canned::stall());
        rig.say(kChat, u"/discuss 6 Which way?"_s);
        QVERIFY(rig.reads(kChat, u"Begin?"_s));
        QCOMPARE(rig.rig.here.stored().rounds.size(), 1);
        QVERIFY(rig.press(kChat, answer));
        QVERIFY(rig.areAnswered(1));
        QCOMPARE(rig.rig.here.stored().rounds.size(), rounds);
        QVERIFY(rig.reads(kChat, answer + u"\n/discuss 6"_s)); // what was pressed, without buttons
        QVERIFY(!rig.press(kChat, u"Yes"_s));
    }

    void aProjectIsChosenByAButton()
    {
        AnsweredRig rig;
        Project other;
        other.name = u"Garden"_s;
        const auto made = rig.rig.here.wait(rig.rig.here.projects->create(other, {}));
        QVERIFY(made);
        rig.say(kChat, u"/projects"_s);
        QVERIFY(rig.reads(kChat, u"Which one"_s));
        QVERIFY(rig.press(kChat, u"Garden"_s));
        QVERIFY(rig.reads(kChat, u"in the project Garden now"_s));
        const TelegramChat chat = rig.chat({kChat, 0});
        QCOMPARE(chat.project, std::optional(made->id));
        QVERIFY(!chat.discussion);
    }
};

MOAI_TEST(MirrorPressTest)
#include "MirrorPressTest.moc"
