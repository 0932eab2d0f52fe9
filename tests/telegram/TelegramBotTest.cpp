// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TelegramSettings.h"
#include "support/TestMain.h"
#include "telegram/MirrorRig.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using State = moai::TelegramHealth::State;

namespace {

/// Waits until the bot is in that state.
bool comesTo(MirrorRig &rig, const TelegramBot &bot, State state)
{
    return rig.until([&bot, state] { return bot.health().state == state; });
}

} // namespace

/// The bot of a data directory: who runs it, and what is said when it cannot run.
class TelegramBotTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherProcessTakesOver()
    {
        MirrorRig rig;
        rig.start();
        const MirrorDoors doors{*rig.rig.here.projects, *rig.rig.here.discussions,
                                *rig.rig.here.table, rig.store, rig.settings};
        TelegramBot second(rig.rig.dir.path(), rig.token, doors, rig.rig.here.clock);
        second.start();
        QVERIFY(comesTo(rig, second, State::Elsewhere));
        QVERIFY(second.health().botName.isEmpty());
        QCOMPARE(rig.bot->health().state, State::Running);
        rig.stop();
        QVERIFY(comesTo(rig, second, State::Running));
        QVERIFY(!second.health().botName.isEmpty());
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aTokenThatHoldsNoMoreHalts()
    {
        MirrorRig rig;
        rig.start();
        rig.telegram.revoke();
        rig.say(77, u"Wakes the poll"_s);
        QVERIFY(comesTo(rig, *rig.bot, State::Halted));
        QVERIFY(rig.bot->health().sentence.contains(u"token"_s));
        QVERIFY(!rig.bot->health().sentence.contains(
            QString::fromLatin1(BotApiServer::token().split(':').last())));
    }

    void aWebhookHaltsUntilItIsTakenAway()
    {
        MirrorRig rig;
        rig.telegram.setWebhook(u"https://elsewhere.example/hook"_s);
        const MirrorDoors doors{*rig.rig.here.projects, *rig.rig.here.discussions,
                                *rig.rig.here.table, rig.store, rig.settings};
        TelegramBot bot(rig.rig.dir.path(), rig.token, doors, rig.rig.here.clock);
        bot.start();
        QVERIFY(comesTo(rig, bot, State::Halted));
        QVERIFY(bot.health().hasWebhook);
        QVERIFY(rig.rig.here.wait(bot.removeWebhook()));
        QVERIFY(comesTo(rig, bot, State::Running));
        QVERIFY(rig.until([&rig] { return rig.telegram.isPolled(); }));
        QCOMPARE(rig.telegram.webhook(), QString());
    }

    void withoutATokenThereIsNoBot()
    {
        MirrorRig rig;
        qunsetenv("MOAI_TELEGRAM_TOKEN");
        const MirrorDoors doors{*rig.rig.here.projects, *rig.rig.here.discussions,
                                *rig.rig.here.table, rig.store, rig.settings};
        TelegramBot bot(rig.rig.dir.path(), rig.token, doors, rig.rig.here.clock);
        bot.start();
        QVERIFY(comesTo(rig, bot, State::NoToken));
        QVERIFY(bot.health().sentence.contains(u"@BotFather"_s));
        QCOMPARE(rig.telegram.calls().size(), 0);
    }

    void aLostNetworkIsToldAndComesBackByItself()
    {
        MirrorRig rig;
        rig.start();
        rig.telegram.close();
        QVERIFY(comesTo(rig, *rig.bot, State::Troubled));
        rig.telegram.listen();
        QVERIFY(comesTo(rig, *rig.bot, State::Running));
        rig.pair(77);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void anAddressSetElsewhereIsHeard()
    {
        MirrorRig rig;
        rig.start();
        BotApiServer other(rig.rig.here.clock);
        Settings elsewhere(rig.rig.dir.path());
        elsewhere.set(telegramServer, other.url().toString());
        QVERIFY(elsewhere.save());
        QVERIFY(rig.until([&other] { return other.isPolled(); }));
    }

    void aTokenIsTriedBeforeItIsKept()
    {
        MirrorRig rig;
        rig.start();
        const auto name = rig.rig.here.wait(rig.bot->tryToken(BotApiServer::token() + '\n'));
        QVERIFY(name);
        QCOMPARE(*name, rig.bot->health().botName);
        QVERIFY(!rig.rig.here.wait(rig.bot->tryToken("123:wrong")));
        QCOMPARE(rig.bot->health().state, State::Running);
    }
};

MOAI_TEST(TelegramBotTest)
#include "TelegramBotTest.moc"
