// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiServer.h"
#include "support/BotApiRules.h"
#include "support/FakeClock.h"
#include "support/TestMain.h"
#include "telegram/Landed.h"
#include "telegram/TelegramApi.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject entity(QLatin1StringView type, int offset, int length)
{
    return {{"type"_L1, type}, {"offset"_L1, offset}, {"length"_L1, length}};
}

BotApiCall message(const QJsonObject &more)
{
    QJsonObject parameters{{"chat_id"_L1, 7}, {"text"_L1, "Hello"_L1}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameters.insert(it.key(), it.value());
    return {u"sendMessage"_s, parameters, {}, {}, {}};
}

QJsonObject keyboard(const QJsonObject &button)
{
    return {{"inline_keyboard"_L1, QJsonArray{QJsonArray{button}}}};
}

Outgoing saying(const QString &text)
{
    return {{text}};
}

} // namespace

/// The strict server is strict, and does what the client's calls ask for.
class BotApiServerTest : public QObject
{
    Q_OBJECT

private slots:
    void goodMessagesBreakNoRule_data()
    {
        QTest::addColumn<QJsonObject>("more");
        const auto row = [](const char *name, const QJsonObject &more) {
            QTest::newRow(name) << more;
        };
        row("plain", {});
        row("longest", {{"text"_L1, QString(4096, u'x')}});
        row("nested",
            {{"entities"_L1, QJsonArray{entity("blockquote"_L1, 0, 5), entity("bold"_L1, 0, 5),
                                        entity("italic"_L1, 1, 2)}}});
        row("code in a quote",
            {{"entities"_L1, QJsonArray{entity("blockquote"_L1, 0, 5), entity("code"_L1, 0, 5)}}});
        row("side by side",
            {{"entities"_L1, QJsonArray{entity("bold"_L1, 0, 2), entity("code"_L1, 2, 2)}}});
        row("around an emoji",
            {{"text"_L1, u"a😀b"_s}, {"entities"_L1, QJsonArray{entity("bold"_L1, 1, 2)}}});
        row("a button", {{"reply_markup"_L1,
                          keyboard({{"text"_L1, "Stop"_L1}, {"callback_data"_L1, "x"_L1}})}});
    }
    void goodMessagesBreakNoRule()
    {
        QFETCH(QJsonObject, more);
        QCOMPARE(brokenRules(message(more)), QStringList());
    }

    void badMessagesBreakOne_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("broken");
        const auto row = [](const char *name, const QJsonObject &more, const QString &broken) {
            QTest::newRow(name) << more << broken;
        };
        row("too long", {{"text"_L1, QString(4097, u'x')}}, u"a text of 4097 units"_s);
        row("empty", {{"text"_L1, u" "_s}}, u"a text of 1 units"_s);
        row("cut", {{"text"_L1, QString(QChar(0xfffd))}},
            u"a text that was cut inside a surrogate pair"_s);
        row("parse mode", {{"parse_mode"_L1, "HTML"_L1}}, u"unknown parameter parse_mode"_s);
        row("a chat in words", {{"chat_id"_L1, "7"_L1}},
            u"chat_id is missing or of a wrong type"_s);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(entity("bold"_L1, i * 2, 1));
        row("101 entities", {{"text"_L1, QString(300, u'x')}, {"entities"_L1, many}},
            u"101 entities"_s);
        row("outside", {{"entities"_L1, QJsonArray{entity("bold"_L1, 3, 3)}}},
            u"bold at 3+3 is not inside the text"_s);
        row("no length", {{"entities"_L1, QJsonArray{entity("bold"_L1, 3, 0)}}},
            u"bold at 3+0 is not inside the text"_s);
        row("half an emoji",
            {{"text"_L1, u"a😀b"_s}, {"entities"_L1, QJsonArray{entity("bold"_L1, 1, 1)}}},
            u"bold splits a surrogate pair at 2"_s);
        row("bold code",
            {{"entities"_L1, QJsonArray{entity("bold"_L1, 0, 5), entity("code"_L1, 1, 2)}}},
            u"code in bold"_s);
        row("a quote in a quote",
            {{"entities"_L1,
              QJsonArray{entity("blockquote"_L1, 0, 5), entity("blockquote"_L1, 1, 2)}}},
            u"blockquote in itself"_s);
        row("crossed",
            {{"entities"_L1, QJsonArray{entity("bold"_L1, 0, 3), entity("italic"_L1, 2, 3)}}},
            u"entities cross: bold and italic"_s);
        row("much data",
            {{"reply_markup"_L1,
              keyboard({{"text"_L1, "Stop"_L1}, {"callback_data"_L1, QString(65, u'x')}})}},
            u"callback_data of 65 bytes"_s);
        row("no data",
            {{"reply_markup"_L1, keyboard({{"text"_L1, "Stop"_L1}, {"callback_data"_L1, ""_L1}})}},
            u"callback_data of 0 bytes"_s);
        row("a wrong url",
            {{"reply_markup"_L1, keyboard({{"text"_L1, "Go"_L1}, {"url"_L1, "nowhere"_L1}})}},
            u"a button's url is none"_s);
    }
    void badMessagesBreakOne()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, broken);
        QCOMPARE(brokenRules(message(more)), QStringList{broken});
    }

    void ratesAreKept_data()
    {
        QTest::addColumn<qint64>("chat");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("distance");
        QTest::addColumn<int>("broken");

        QTest::newRow("a second") << qint64(7) << 50 << 1000 << 0;
        QTest::newRow("a hurry") << qint64(7) << 3 << 999 << 2;
        QTest::newRow("a group") << qint64(-7) << 20 << 1000 << 0;
        QTest::newRow("a group in a minute") << qint64(-7) << 22 << 1000 << 2;
        QTest::newRow("a patient group") << qint64(-7) << 50 << 3000 << 0;
    }
    void ratesAreKept()
    {
        QFETCH(qint64, chat);
        QFETCH(int, messages);
        QFETCH(int, distance);
        BotApiRates rates;
        QStringList broken;
        for (int i = 0; i < messages; ++i)
            broken += rates.count(chat, BotApiRates::Weight::Message, i * distance * 1ms);
        QTEST(int(broken.size()), "broken");
    }

    void everyoneTogetherIsThirtyASecond()
    {
        BotApiRates rates;
        QStringList broken;
        for (int i = 0; i < 31; ++i)
            broken += rates.count(i + 1, BotApiRates::Weight::Message, 999ms * i / 31);
        QCOMPARE(broken, QStringList{u"more than 30 calls in a second"_s});
    }

    void aChatHoldsWhatWasSentWithItsEdits()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        server.say({7, 0}, 7, u"/start"_s);
        const auto first = landed(api.send({7, 0}, saying(u"One"_s)));
        QVERIFY(first);
        clock.advance(1s);
        Outgoing document{{u"Caption"_s, {{TextEntity::Kind::Bold, 0, 7}}}, {}, {}};
        document.file = OutgoingFile{u"a \"b\".md"_s, "\r\n--x\r\n# Whole\r\n"};
        QVERIFY(landed(api.send({7, 0}, document)));
        clock.advance(1s);
        QVERIFY(landed(api.edit({7, 0}, *first.value, saying(u"Two"_s))));
        clock.advance(1s);
        QVERIFY(landed(api.edit({7, 0}, *first.value, saying(u"Two"_s)))); // not modified
        QVERIFY(landed(api.sendTyping({7, 0})));

        QCOMPARE(server.texts(7), QStringList({u"Two"_s, u"Caption"_s}));
        QCOMPARE(server.messages(7).first().edits, 1);
        QCOMPARE(server.messages(7).last().fileName, u"a %22b%22.md"_s);
        QCOMPARE(server.messages(7).last().file, document.file->content);
        QCOMPARE(server.messages(7).last().entities.size(), 1);
        QCOMPARE(server.violations(), QStringList());
    }

    void aPollWaitsUntilSomethingComes()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        const auto poll = api.getUpdates(std::nullopt, 50s);
        QTRY_VERIFY(server.isPolled());
        const qint64 id = server.say({7, 0}, 7, u"Hello"_s);
        const auto updates = landed(poll);
        QVERIFY(updates);
        QCOMPARE(updates.value->size(), 1);
        QCOMPARE(updates.value->first().id, id);
        QCOMPARE(updates.value->first().message->text, u"Hello"_s);

        const auto idle = api.getUpdates(id + 1, 50s);
        QTRY_VERIFY(server.isPolled());
        clock.advance(49s);
        QVERIFY(server.isPolled());
        clock.advance(1s);
        QCOMPARE(landed(idle).value->size(), 0);
        QCOMPARE(server.updates().waiting(), 0);
    }

    void theOlderOfTwoPollsIsEnded()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi one(server.url(), BotApiServer::token());
        TelegramApi two(server.url(), BotApiServer::token());
        const auto older = one.getUpdates(std::nullopt, 50s);
        QTRY_VERIFY(server.isPolled());
        const auto newer = two.getUpdates(std::nullopt, 50s);
        const auto ended = landed(older);
        QCOMPARE(ended.error.code, 409);
        QVERIFY(!ended.error.meansWebhook());
        QVERIFY(server.isPolled());

        two.stopPolling();
        QCOMPARE(landed(newer).error.failure.kind, FailureKind::Stopped);
        QTRY_VERIFY(!server.isPolled());
        server.setWebhook(u"https://example.org/hook"_s);
        QVERIFY(landed(one.getUpdates(std::nullopt, 50s)).error.meansWebhook());
        QCOMPARE(*landed(one.getWebhook()).value, u"https://example.org/hook"_s);
        QVERIFY(landed(one.deleteWebhook()));
        QCOMPARE(*landed(one.getWebhook()).value, QString());
    }

    void aNegativeOffsetForgetsAllButTheLast()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        server.say({7, 0}, 7, u"one"_s);
        server.say({7, 0}, 7, u"two"_s);
        const auto updates = landed(api.getUpdates(-1, 0s));
        QCOMPARE(updates.value->size(), 1);
        QCOMPARE(updates.value->first().message->text, u"two"_s);
        QCOMPARE(server.updates().waiting(), 1);
    }

    void aPressIsAnsweredOnce()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        server.say({7, 0}, 7, u"/start"_s);
        Outgoing outgoing = saying(u"Pick"_s);
        outgoing.buttons = {{{u"Stop"_s, "stop-1", {}}}};
        const auto sent = landed(api.send({7, 0}, outgoing));
        const QString data = server.messages(7).first().button(u"Stop"_s);
        QCOMPARE(data, u"stop-1"_s);
        server.press(7, *sent.value, 7, data);
        const auto updates = landed(api.getUpdates(std::nullopt, 0s));
        const TelegramCallback press = *updates.value->last().callback;
        QCOMPARE(press.data, "stop-1");
        QCOMPARE(press.address.chat, 7);
        QCOMPARE(press.messageId, *sent.value);
        QVERIFY(landed(api.answerCallback(press.id, u"Stopped"_s)));
        QCOMPARE(landed(api.answerCallback(press.id, {})).error.code, 400);
        QCOMPARE(server.chats().answeredPresses().value(press.id), u"Stopped"_s);
    }

    void aTopicIsAPlaceOfItsOwn()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        const qint64 group = -1001234567890;
        const qint64 topic = server.addTopic(group, u"Plans"_s);
        server.say({group, topic}, 7, u"here"_s);
        const auto updates = landed(api.getUpdates(std::nullopt, 0s));
        QCOMPARE(updates.value->first().message->address, (TelegramAddress{group, topic}));
        QVERIFY(updates.value->first().message->isForum);
        QVERIFY(landed(api.send({group, topic}, saying(u"there"_s))));
        QCOMPARE(server.texts(group, topic), QStringList{u"there"_s});
        QCOMPARE(server.texts(group), QStringList());
        const auto made = landed(api.createForumTopic(group, u"More"_s));
        QVERIFY(made);
        QVERIFY(server.chat(group).topics.contains(*made.value));
        QCOMPARE(server.violations(), QStringList());
        QCOMPARE(landed(api.send({group, 9}, saying(u"nowhere"_s))).error.code, 400);
        QCOMPARE(server.violations().size(), 2); // and too soon after the other one
    }

    void troubleComesAsOrdered()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token(), TelegramPatience{300ms, 300ms, 300ms});
        server.say({7, 0}, 7, u"/start"_s);
        server.goWrong(u"sendMessage"_s, BotApiTrouble::tooMany(3s), 1, 7);
        server.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::BadGateway});
        server.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::DropBefore});
        server.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::DropAfter});
        server.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::Hang});
        server.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::Forbidden});
        const auto send = [&] {
            const auto reply = landed(api.send({7, 0}, saying(u"x"_s)));
            clock.advance(1s);
            return reply.error;
        };
        const TelegramError tooMany = send();
        QCOMPARE(tooMany.failure.kind, FailureKind::RateLimit);
        QCOMPARE(tooMany.failure.retryAfter, std::optional(3000ms));
        clock.advance(2s);
        QCOMPARE(send().failure.kind, FailureKind::Server);
        QCOMPARE(send().failure.kind, FailureKind::Network);
        QCOMPARE(server.texts(7).size(), 0);
        QCOMPARE(send().failure.kind, FailureKind::Network);
        QCOMPARE(server.texts(7).size(), 1);
        QCOMPARE(send().failure.kind, FailureKind::Timeout);
        QCOMPARE(send().code, 403);
        QCOMPARE(server.count(u"sendMessage"_s), 6); // Qt repeated none of them
        QCOMPARE(server.violations(), QStringList());
    }

    void callingInsideAWaitIsSeen()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        server.say({7, 0}, 7, u"/start"_s);
        server.goWrong(u"sendMessage"_s, BotApiTrouble::tooMany(3s));
        static_cast<void>(landed(api.send({7, 0}, saying(u"x"_s))));
        clock.advance(2s);
        QVERIFY(landed(api.send({7, 0}, saying(u"x"_s))));
        QCOMPARE(server.violations().size(), 1);
    }

    void menusAreKeptByWhoSeesThem()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        const QList<TelegramMenuCommand> menu{{u"open"_s, u"Ask everyone"_s}};
        QVERIFY(landed(api.setMyCommands(menu, TelegramMenuScope::Private, u"de"_s)));
        QCOMPARE(server.menus().value(u"all_private_chats/de"_s).size(), 1);
        QVERIFY(!landed(api.setMyCommands({{u"Open!"_s, {}}}, TelegramMenuScope::Groups, {})));
        QCOMPARE(server.violations(), QStringList{u"setMyCommands: bad command Open!"_s});
    }

    void aGroupThatMovedTellsWhereTo()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        server.say({-5, 0}, 7, u"/start"_s);
        server.upgrade(-5, -1000000000005);
        const auto reply = landed(api.send({-5, 0}, saying(u"x"_s)));
        QCOMPARE(reply.error.migrateTo, std::optional(qint64(-1000000000005)));
    }

    void aRevokedTokenIsUnauthorized()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        QCOMPARE(landed(api.getMe()).value->username, u"moai_test_bot"_s);
        server.revoke();
        QCOMPARE(landed(api.getMe()).error.failure.kind, FailureKind::Auth);
    }
};

MOAI_TEST(BotApiServerTest)

#include "BotApiServerTest.moc"
