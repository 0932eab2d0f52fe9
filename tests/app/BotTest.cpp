// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "app/RecordedTable.h"
#include "base/Clock.h"
#include "support/BotApiServer.h"
#include "support/TestMain.h"
#include "telegram/TelegramApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kChat = 77;
constexpr int kPatience = 30'000;

/// The real `moai bot` between a strict Bot API server and a table whose models answer as told.
class BotHouse
{
public:
    explicit BotHouse(const QStringList &handles = {u"ann"_s, u"bob"_s})
        : table(handles), telegram(clock)
    {
        for (const QString &handle : handles)
            table.answers(handle, u"Said by "_s + handle);
        table.moai.setEnvironment(u"MOAI_TELEGRAM_TOKEN"_s,
                                  QString::fromLatin1(BotApiServer::token()));
        if (table.moai.run({u"telegram"_s, u"url"_s, telegram.url().toString()}).status != 0)
            qFatal("the server's address was refused");
    }
    ~BotHouse()
    {
        if (bot)
            kill();
    }

    /// Starts the bot; false when it does not poll.
    [[nodiscard]] bool start()
    {
        bot = table.moai.start({u"bot"_s});
        return QTest::qWaitFor([this] { return telegram.isPolled(); }, kPatience);
    }
    void kill() const
    {
        bot->kill();
        bot->waitForFinished();
    }
    Run run(const QStringList &arguments) { return table.moai.run(arguments); }
    /// Asks it to end; false when that takes five seconds or more.
    [[nodiscard]] bool terminate() const
    {
        bot->terminate();
        return QTest::qWaitFor([this] { return bot->state() == QProcess::NotRunning; }, 5000);
    }

    Run allow(qint64 chat, const QStringList &rest = {})
    {
        (void)telegram.chat(chat);
        return table.moai.run(QStringList{u"telegram"_s, u"allow"_s, QString::number(chat)} + rest);
    }
    qint64 say(const QString &text) { return telegram.say({kChat, 0}, kChat, text); }
    [[nodiscard]] int count(const QString &words, qint64 chat = kChat) const
    {
        const QStringList texts = telegram.texts(chat);
        return int(std::count_if(texts.begin(), texts.end(),
                                 [&words](const QString &text) { return text.contains(words); }));
    }
    [[nodiscard]] bool reads(const QString &words, int times = 1, qint64 chat = kChat) const
    {
        return QTest::qWaitFor([&] { return count(words, chat) >= times; }, kPatience);
    }
    /// The questions of the discussion, in order.
    [[nodiscard]] QStringList questions()
    {
        QStringList texts;
        const QJsonArray rounds = table.shown()["rounds"_L1].toArray();
        for (const auto &round : rounds)
            texts.append(round["messages"_L1][0]["text"_L1].toString());
        return texts;
    }

    RecordedTable table;
    SystemClock clock;
    BotApiServer telegram;
    std::unique_ptr<QProcess> bot;
};

} // namespace

/// The real `moai bot`, seen from outside.
class BotTest : public QObject
{
    Q_OBJECT

private slots:
    void aPairedChatLeadsADiscussionTogetherWithTheTerminal()
    {
        BotHouse house;
        QVERIFY(house.start());
        const Run pair = house.table.moai.run({u"telegram"_s, u"pair"_s});
        QVERIFY2(pair.status == 0, pair.err.constData());
        const QString out = QString::fromUtf8(pair.out);
        const QString code = out.mid(out.indexOf(u"/start "_s)).section(u'\n', 0, 0).trimmed();
        house.say(code);
        QVERIFY(house.reads(u"is paired with Moai"_s));
        house.say(u"From the chat"_s);
        QVERIFY(house.reads(u"Said by"_s, 2));
        QVERIFY(house.table.say(u"From the desk"_s).status == 0);
        QVERIFY(house.reads(u"Said by"_s, 4));
        house.say(u"From the chat again"_s);
        QVERIFY(house.reads(u"Said by"_s, 6));
        QVERIFY(house.terminate());
        QCOMPARE(house.bot->exitCode(), 0);

        const QStringList asked{u"From the chat"_s, u"From the desk"_s, u"From the chat again"_s};
        QCOMPARE(house.questions(), asked);
        QStringList told; // in the order in which the chat first reads of each
        for (const QString &text : house.telegram.texts(kChat))
            for (const QString &question : asked)
                if (text.section(u'\n', 0, 1).contains(question + u'\n') || text.endsWith(question))
                    if (!told.contains(question))
                        told.append(question);
        QCOMPARE(told, asked);
        QCOMPARE(house.telegram.violations(), QStringList());
        // A used code lets nobody in.
        QVERIFY(house.start());
        house.telegram.say({78, 0}, 78, code);
        QVERIFY(house.reads(u"This is a private Moai bot."_s, 1, 78));
        const QByteArray log = house.bot->readAllStandardError();
        QVERIFY(!log.contains("From the"));
        QVERIFY(!log.contains(BotApiServer::token().split(':').last()));
    }

    void nothingIsLostOrToldTwiceWhenItIsKilled()
    {
        BotHouse house;
        QVERIFY(house.start());
        QCOMPARE(house.allow(kChat).status, 0);
        QVERIFY(house.reads(u"is paired with Moai"_s));
        constexpr int kKills = 3;
        for (int kill = 1; kill <= kKills; ++kill) {
            house.say(u"Line %1 a"_s.arg(kill));
            house.say(u"Line %1 b"_s.arg(kill));
            const int lifetime = QRandomGenerator::global()->bounded(0, 2500);
            QTest::qWait(lifetime); // the moment is what this test is about
            house.kill();
            QVERIFY(house.start());
        }
        constexpr int kLines = 2 * kKills;
        // An answer that was cut off by a kill is told as broken off.
        const auto isTold = [&house] {
            const QJsonArray rounds = house.table.shown()["rounds"_L1].toArray();
            if (rounds.size() < kLines)
                return false;
            for (const auto &round : rounds)
                for (qsizetype i = 1; i < round["messages"_L1].toArray().size(); ++i)
                    if (round["messages"_L1][i]["status"_L1] != "complete"_L1 &&
                        round["messages"_L1][i]["status"_L1] != "interrupted"_L1)
                        return false;
            return house.count(u"ann"_s) >= 2 * kLines && house.count(u"bob"_s) >= 2 * kLines;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 90'000);
        QVERIFY(house.terminate());
        QStringList expected;
        for (int kill = 1; kill <= kKills; ++kill)
            expected += {u"Line %1 a"_s.arg(kill), u"Line %1 b"_s.arg(kill)};
        QCOMPARE(house.questions(), expected); // each once, in order
        for (const QString &line : expected)
            // The status message; the one in flight at a kill may go twice.
            QVERIFY2(house.count(line) >= 1, qPrintable(line));
        QVERIFY(house.telegram.messages(kChat).size() <= 2 * kLines + 3 * kLines + 1 + kKills);
        QCOMPARE(house.telegram.violations(), QStringList());
    }

    void anUnansweredQuestionIsKeptWhenItIsAskedToEnd()
    {
        BotHouse house;
        QVERIFY(house.start());
        QCOMPARE(house.allow(kChat).status, 0);
        QVERIFY(house.reads(u"is paired with Moai"_s));
        house.table.answers(u"ann"_s, Canned::stream().hold());
        house.say(u"Why?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.table.server.held(), 1, kPatience);
        QVERIFY(house.terminate());
        QCOMPARE(house.bot->exitCode(), 0);
        QVERIFY(house.start());
        QVERIFY(house.reads(u"Said by bob"_s));
        QCOMPARE(house.questions(), QStringList{u"Why?"_s});
        QCOMPARE(house.table.asked(u"ann"_s).size(), 1);
    }

    void aStrangerGetsOneNeutralLine()
    {
        BotHouse house;
        QVERIFY(house.start());
        for (const QString &line : {u"Hello"_s, u"/open Why?"_s, u"/start no-such-code"_s})
            house.say(line);
        house.telegram.press(kChat, 1, kChat, u"next1.abcdefghijk"_s);
        QVERIFY(house.reads(u"This is a private Moai bot."_s));
        QTRY_VERIFY(house.telegram.isPolled() && house.telegram.updates().waiting() == 0);
        QVERIFY(house.terminate());
        QCOMPARE(house.telegram.texts(kChat).size(), 1);
        QCOMPARE(house.table.server.requests().size(), 0);
        const Run chats = house.table.moai.run({u"telegram"_s, u"chats"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(chats.out).array().size(), 0);
        QCOMPARE(house.telegram.violations(), QStringList());
    }

    void whatTheTerminalSetsIsHeardWhileItRuns()
    {
        constexpr qint64 kGroup = -1005;
        BotHouse house;
        house.telegram.chat(kGroup).title = u"Family"_s;
        QVERIFY(house.start());
        QCOMPARE(house.run({u"telegram"_s, u"groups"_s, u"on"_s}).status, 0);
        QCOMPARE(house.allow(kGroup).status, 0);
        QVERIFY(house.reads(u"is paired with Moai"_s, 1, kGroup));
        house.telegram.say({kGroup, 0}, 5, u"/open Why?"_s);
        QVERIFY(house.reads(u"Said by"_s, 2, kGroup));
        QCOMPARE(house.run({u"telegram"_s, u"revoke"_s, QString::number(kGroup)}).status, 0);
        // Heard within a second: then it is a stranger's chat, whose lines ask nobody.
        bool isStranger = false;
        for (int i = 0; i < 20 && !isStranger; ++i) {
            house.telegram.say({kGroup, 0}, 5, u"/status"_s);
            isStranger = QTest::qWaitFor(
                [&] { return house.count(u"This is a private Moai bot."_s, kGroup) == 1; }, 1000);
        }
        QVERIFY(isStranger);
        QCOMPARE(house.table.server.requests().size(), 2);
        QCOMPARE(house.telegram.violations(), QStringList());
    }

    void aSecondBotLeavesItToTheFirst()
    {
        BotHouse house;
        QVERIFY(house.start());
        const Run second = house.table.moai.run({u"bot"_s});
        QCOMPARE(second.status, 2);
        QVERIFY(second.err.contains("already"));
        QVERIFY(house.telegram.isPolled());
        QVERIFY(house.terminate());
    }

    void theMenuIsToldOnceInBothLanguages()
    {
        BotHouse house;
        QVERIFY(house.start());
        QTRY_COMPARE_WITH_TIMEOUT(house.telegram.menus().size(), 4, kPatience);
        const auto words = [&house](const QString &menu) {
            return house.telegram.menus()[menu][0]["description"_L1].toString();
        };
        QVERIFY(!words(u"all_private_chats/"_s).isEmpty());
        QVERIFY(words(u"all_private_chats/"_s) != words(u"all_private_chats/de"_s));
        QCOMPARE(words(u"all_group_chats/de"_s), words(u"all_private_chats/de"_s));
        const int told = house.telegram.count(u"setMyCommands"_s);
        QVERIFY(house.terminate());
        QVERIFY(house.start());
        QVERIFY(house.terminate());
        QCOMPARE(house.telegram.count(u"setMyCommands"_s), told);
    }

    void anotherPollerIsToldOf()
    {
        BotHouse house;
        QVERIFY(house.start());
        TelegramApi other(house.telegram.url(), BotApiServer::token());
        const auto polled = other.getUpdates({}, 50s);
        QByteArray log;
        QTRY_VERIFY_WITH_TIMEOUT(
            (log += house.bot->readAllStandardError()).contains("Another program"), kPatience);
        QCOMPARE(house.bot->state(), QProcess::Running);
        QVERIFY(!polled.isFinished());
        QVERIFY(house.terminate());
    }

    void whatSomebodyMustDoIsSaid_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no token") << u"none"_s << QByteArray("@BotFather");
        QTest::newRow("a token that does not hold") << u"revoked"_s << QByteArray("token");
        QTest::newRow("a webhook") << u"webhook"_s << QByteArray("--remove-webhook");
    }
    void whatSomebodyMustDoIsSaid()
    {
        QFETCH(QString, trouble);
        QFETCH(QByteArray, words);
        BotHouse house;
        if (trouble == u"none"_s)
            house.table.moai.setEnvironment(u"MOAI_TELEGRAM_TOKEN"_s, {});
        house.telegram.revoke(trouble == u"revoked"_s);
        if (trouble == u"webhook"_s)
            house.telegram.setWebhook(u"https://elsewhere.example/hook"_s);
        const Run run = house.table.moai.run({u"bot"_s});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
        QVERIFY(!run.err.contains(BotApiServer::token().split(':').last()));
        if (trouble != u"webhook"_s)
            return;
        house.bot = house.table.moai.start({u"bot"_s, u"--remove-webhook"_s});
        QTRY_VERIFY_WITH_TIMEOUT(house.telegram.isPolled(), kPatience);
        QCOMPARE(house.telegram.webhook(), QString());
        QVERIFY(house.terminate());
    }
};

MOAI_TEST(BotTest)
#include "BotTest.moc"
