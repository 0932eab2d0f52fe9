// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotDoor.h"
#include "base/Clock.h"
#include "llm/Services.h"
#include "roundtable/Roundtable.h"
#include "secrets/Keys.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"
#include "support/BotApiServer.h"
#include "support/FakeSecrets.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using State = TelegramHealth::State;

template <class T>
Result<T> landed(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5000))
        return Failure{FailureKind::Timeout, u"nothing came"_s, {}};
    return future.result();
}

/// What the window runs the bot over, with a keychain in memory and Telegram on this computer.
struct Table {
    QTemporaryDir dir;
    SystemClock clock;
    BotApiServer server{clock};
    FakeSecrets secrets;
    std::unique_ptr<Database> database = *Database::open(dir.path());
    Settings settings{dir.path()};
    ProjectStore projects{*database};
    DiscussionStore discussions{*database};
    TelegramStore chats{*database};
    Keys keys{secrets};
    BotToken token{secrets};
    Services services{clock};
    Roundtable roundtable{projects, discussions, services, keys, clock};
    std::unique_ptr<BotDoor> door;

    Table() { settings.set(telegramServer, server.url().toString()); }

    void open()
    {
        door = std::make_unique<BotDoor>(
            dir.path(), token, MirrorDoors{projects, discussions, roundtable, chats, settings},
            clock);
        door->start();
    }
    /// As after an earlier run in which a bot was set up.
    void openWithToken()
    {
        secrets.secrets.insert(u"telegram/bot"_s, BotApiServer::token());
        open();
    }
    [[nodiscard]] State state() const { return door->health().state; }
};

} // namespace

class BotDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("MOAI_TELEGRAM_TOKEN"); }
    void cleanup() { qunsetenv("MOAI_TELEGRAM_TOKEN"); }

    void withoutATokenNobodyIsAsked()
    {
        Table table;
        table.open();
        QTRY_COMPARE(table.state(), State::NoToken);
        QCOMPARE(*landed(table.door->tokenSource()), KeySource::None);
        QVERIFY(!landed(table.door->offerPairing({})));
        QVERIFY(table.server.calls().isEmpty());
    }

    void aTokenIsTriedKeptAndServed()
    {
        Table table;
        table.open();
        QTRY_COMPARE(table.state(), State::NoToken);
        const auto nonsense = landed(table.door->tryToken("not a token"));
        QCOMPARE(nonsense.error().kind, FailureKind::Invalid);
        QVERIFY(table.server.calls().isEmpty());
        const auto wrong = landed(table.door->tryToken("1:" + QByteArray(35, 'x')));
        QCOMPARE(wrong.error().kind, FailureKind::Auth);
        const auto name = landed(table.door->tryToken(BotApiServer::token()));
        QVERIFY(name && !name->isEmpty());
        QVERIFY(table.secrets.secrets.isEmpty());
        QVERIFY(landed(table.door->storeToken(BotApiServer::token())));
        QTRY_COMPARE(table.state(), State::Running);
        QCOMPARE(table.door->health().botName, *name);
        QCOMPARE(*landed(table.door->tokenSource()), KeySource::Keychain);
        QTRY_VERIFY(table.server.isPolled());
    }

    void aTokenThatAnotherProcessKeepsIsNoticed()
    {
        Table table;
        table.open();
        QTRY_COMPARE(table.state(), State::NoToken);
        table.secrets.secrets.insert(u"telegram/bot"_s, BotApiServer::token());
        emit table.secrets.secretsChanged(); // moai telegram token --stdin
        QTRY_COMPARE(table.state(), State::Running);
        QTRY_VERIFY(table.server.isPolled());
        const auto asked = table.server.calls().size();
        emit table.secrets.secretsChanged(); // of some service's key
        table.secrets.secrets.clear();
        emit table.secrets.secretsChanged(); // moai telegram token --remove
        QTRY_COMPARE(table.state(), State::NoToken);
        QVERIFY(table.server.calls().size() >= asked);
    }

    void aLockedKeyringIsNotAskedForAgainAndAgain()
    {
        Table table;
        table.secrets.locked = true;
        table.openWithToken();
        QTRY_COMPARE(table.state(), State::Troubled);
        QVERIFY(table.door->health().sentence.contains(u"locked"_s));
        const auto reads = table.secrets.calls.size();
        emit table.secrets.placeChanged();           // something else about it; it is locked still
        QVERIFY(!landed(table.door->tokenSource())); // which asks nobody
        QCOMPARE(table.secrets.calls.size(), reads);
        table.secrets.locked = false;
        emit table.secrets.placeChanged();
        QTRY_COMPARE(table.state(), State::Running);
    }

    void theEnvironmentsTokenWins()
    {
        qputenv("MOAI_TELEGRAM_TOKEN", BotApiServer::token());
        Table table;
        table.open();
        QTRY_COMPARE(table.state(), State::Running);
        QCOMPARE(*landed(table.door->tokenSource()), KeySource::Environment);
        QVERIFY(table.secrets.calls.isEmpty());
    }

    void switchedOffItStaysOffAndStillKnowsTheBot()
    {
        Table table;
        table.openWithToken();
        QTRY_VERIFY(table.server.isPolled());
        const QString name = table.door->health().botName;
        table.door->switchOn(false);
        QCOMPARE(table.state(), State::Off);
        QTRY_VERIFY(!table.server.isPolled());
        table.secrets.calls.clear();
        table.open(); // as at the next start
        QCOMPARE(table.state(), State::Off);
        QCOMPARE(table.door->health().botName, name);
        QVERIFY(table.secrets.calls.isEmpty()); // the keyring may ask for a password
        table.door->switchOn(true);
        QTRY_COMPARE(table.state(), State::Running);
    }

    void aRemovedTokenIsForgotten()
    {
        Table table;
        table.openWithToken();
        QTRY_COMPARE(table.state(), State::Running);
        QVERIFY(landed(table.door->removeToken()));
        QTRY_COMPARE(table.state(), State::NoToken);
        QVERIFY(table.secrets.secrets.isEmpty());
        QVERIFY(table.settings.get(telegramBotName).isEmpty());
        table.door->switchOn(false);
        QVERIFY(table.door->health().botName.isEmpty());
    }

    void aWebhookIsTakenAway()
    {
        Table table;
        table.server.setWebhook(u"https://example.org/hook"_s);
        table.openWithToken();
        QTRY_VERIFY(table.door->health().hasWebhook);
        QCOMPARE(table.state(), State::Halted);
        QVERIFY(landed(table.door->removeWebhook()));
        QTRY_COMPARE(table.state(), State::Running);
        QVERIFY(table.server.webhook().isEmpty());
    }

    void whoSendsTheCodeAsksAndIsLetIn()
    {
        Table table;
        table.openWithToken();
        QTRY_COMPARE(table.state(), State::Running);
        const auto offer = landed(table.door->offerPairing({}));
        QVERIFY(offer);
        QCOMPARE(offer->link.host(), u"t.me"_s);
        QCOMPARE(offer->link.path(), u'/' + table.door->health().botName);
        QVERIFY(offer->link.query().endsWith(offer->line.section(u' ', 1)));
        QVERIFY(offer->expiresAt > table.clock.now());
        table.server.say({7, 0}, 7, offer->line);
        QTRY_COMPARE(landed(table.chats.chats())->size(), 1);
        TelegramChat chat = landed(table.chats.chats())->first();
        QCOMPARE(chat.state, TelegramChatState::Asking);
        QTRY_COMPARE(table.server.texts(7).size(), 1);
        chat.state = TelegramChatState::Paired;
        QVERIFY(landed(table.chats.keep(chat)));
        QTRY_COMPARE(table.server.texts(7).size(), 2); // welcome
        QCOMPARE(table.server.violations(), QStringList());
    }

    void anotherServerIsAskedAtOnce()
    {
        Table table;
        table.openWithToken();
        QTRY_VERIFY(table.server.isPolled());
        BotApiServer other(table.clock);
        table.settings.set(telegramServer, other.url().toString());
        table.door->settingsChanged();
        QTRY_VERIFY(other.isPolled());
        QTRY_VERIFY(!table.server.isPolled());
    }

    void settledItTakesInNothingMore()
    {
        Table table;
        table.openWithToken();
        QTRY_VERIFY(table.server.isPolled());
        QVERIFY(landed(table.door->settle()));
        QTRY_VERIFY(!table.server.isPolled());
    }
};

MOAI_TEST(BotDoorTest)
#include "BotDoorTest.moc"
