// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramApi.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"
#include "telegram/Landed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "12345678:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc";

QJsonObject bodyOf(const CannedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

Canned good(const QByteArray &result)
{
    return Canned::json("{\"ok\":true,\"result\":" + result + '}');
}

Canned bad(int code, const QByteArray &description, const QByteArray &parameters = "{}")
{
    return Canned::json("{\"ok\":false,\"error_code\":" + QByteArray::number(code) +
                            ",\"description\":\"" + description +
                            "\",\"parameters\":" + parameters + '}',
                        code);
}

} // namespace

class TelegramApiTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsAPostUnderTheTokensAddress()
    {
        CannedServer server;
        server.answer(good(R"({"id":42,"is_bot":true,"first_name":"Moai","username":"moai_bot"})"));
        TelegramApi api(server.url(u"/self/hosted/"_s), kToken);
        const auto reply = landed(api.getMe());
        QVERIFY(reply);
        QCOMPARE(reply.value->id, 42);
        QCOMPARE(reply.value->username, u"moai_bot"_s);
        QCOMPARE(reply.value->name, u"Moai"_s);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().method, "POST");
        QCOMPARE(server.requests().first().path, "/self/hosted/bot" + kToken + "/getMe");
        QCOMPARE(server.requests().first().header("content-type"), "application/json");
    }

    void aMessageCarriesItsEntitiesAndButtons()
    {
        CannedServer server;
        server.always(good(R"({"message_id":77})"));
        TelegramApi api(server.url(), kToken);
        const Outgoing outgoing{
            {u"Hallo Welt"_s, {{TextEntity::Kind::Link, 6, 4, u"https://example.org"_s}}},
            {{{u"Stop"_s, "stop-1", {}}, {u"Page"_s, {}, u"https://example.org"_s}}},
            {},
            true};
        const auto sent = landed(api.send({-1001234567890123, 9}, outgoing));
        QVERIFY(sent);
        QCOMPARE(*sent.value, 77);
        const QJsonObject body = bodyOf(server.requests().first());
        QCOMPARE(body["chat_id"_L1].toInteger(), -1001234567890123);
        QCOMPARE(body["message_thread_id"_L1].toInteger(), 9);
        QCOMPARE(body["text"_L1].toString(), u"Hallo Welt"_s);
        QCOMPARE(body["link_preview_options"_L1]["is_disabled"_L1].toBool(), true);
        QCOMPARE(body["disable_notification"_L1].toBool(), true);
        QCOMPARE(body["entities"_L1].toArray(),
                 QJsonArray({QJsonObject{{"type"_L1, "text_link"_L1},
                                         {"offset"_L1, 6},
                                         {"length"_L1, 4},
                                         {"url"_L1, "https://example.org"_L1}}}));
        const QJsonObject stop{{"text"_L1, "Stop"_L1}, {"callback_data"_L1, "stop-1"_L1}};
        const QJsonObject page{{"text"_L1, "Page"_L1}, {"url"_L1, "https://example.org"_L1}};
        QCOMPARE(body["reply_markup"_L1]["inline_keyboard"_L1][0].toArray(),
                 QJsonArray({stop, page}));
        QCOMPARE(body.size(), 7);
    }

    void failuresAreSaidInOurOwnWords_data()
    {
        QTest::addColumn<Canned>("answer");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isPassing");

        const auto row = [](const char *name, const Canned &answer, FailureKind kind, int code,
                            bool isPassing) {
            QTest::newRow(name) << answer << kind << code << isPassing;
        };
        row("a wrong token", bad(401, "Unauthorized"), FailureKind::Auth, 401, true);
        row("no such bot", bad(404, "Not Found"), FailureKind::Refused, 404, true);
        row("a bad request", bad(400, "Bad Request: chat not found"), FailureKind::Refused, 400,
            false);
        row("blocked", bad(403, "Forbidden: bot was blocked by the user"), FailureKind::Refused,
            403, false);
        row("another poller", bad(409, "Conflict: terminated by other getUpdates request"),
            FailureKind::Refused, 409, true);
        row("too many", bad(429, "Too Many Requests", R"({"retry_after":7})"),
            FailureKind::RateLimit, 429, true);
        row("a gateway", Canned(502).body("<html>502 Bad Gateway</html>"), FailureKind::Server, 502,
            true);
        row("a page", Canned(200).body("<html>Sign in</html>"), FailureKind::BadResponse, 200,
            true);
        row("a missing page", Canned(404).body("<html>Not here</html>"), FailureKind::BadResponse,
            404, true);
        row("other JSON", Canned::json("[1,2]"), FailureKind::BadResponse, 200, true);
        row("no result", Canned::json(R"({"ok":true})"), FailureKind::BadResponse, 200, true);
        row("a wrong result", good("[]"), FailureKind::BadResponse, 200, true);
        row("elsewhere", Canned(302).header("Location", "http://127.0.0.1:1/").body(""),
            FailureKind::BadResponse, 302, true);
        row("half an answer", Canned(200).chunk("{\"ok\":true,\"res").cut(), FailureKind::Network,
            0, true);
        row("no answer", Canned::raw("").cut(), FailureKind::Network, 0, true);
        row("not HTTP", Canned::raw("SSH-2.0\r\n").cut(), FailureKind::Network, 0, true);
        row("too deep", Canned::json(QByteArray(5000, '[') + QByteArray(5000, ']')),
            FailureKind::BadResponse, 200, true);
    }
    void failuresAreSaidInOurOwnWords()
    {
        QFETCH(Canned, answer);
        CannedServer server;
        server.always(answer);
        TelegramApi api(server.url(u"/secret-path"_s), kToken);
        const auto reply = landed(api.getMe());
        QVERIFY(!reply);
        QTEST(reply.error.failure.kind, "kind");
        QTEST(reply.error.code, "code");
        QTEST(reply.error.isPassing(), "isPassing");
        QVERIFY(!reply.error.failure.sentence.isEmpty());
        for (const QString &secret : {QString::fromLatin1(kToken), u"bot123"_s, u"secret-path"_s})
            QVERIFY2(!reply.error.failure.sentence.contains(secret),
                     qPrintable(reply.error.failure.sentence));
        QCOMPARE(server.requests().size(), 1); // and never a second time
    }

    void aRedirectIsNotFollowed()
    {
        CannedServer elsewhere;
        elsewhere.always(good("true"));
        CannedServer server;
        server.always(Canned(307).header("Location", elsewhere.url().toEncoded()).body(""));
        TelegramApi api(server.url(), kToken);
        QCOMPARE(landed(api.getMe()).error.failure.kind, FailureKind::BadResponse);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void whoSaysNothingIsGivenUp()
    {
        CannedServer server;
        server.always(Canned::stall());
        TelegramApi api(server.url(), kToken, TelegramPatience{200ms, 200ms, 200ms});
        QCOMPARE(landed(api.getMe()).error.failure.kind, FailureKind::Timeout);
        QCOMPARE(landed(api.getUpdates({}, 0s)).error.failure.kind, FailureKind::Timeout);
        QCOMPARE(server.requests().size(), 2);
    }

    void anEndlessAnswerIsCutShort()
    {
        CannedServer server;
        Canned endless = Canned::stream();
        for (int i = 0; i < 17; ++i)
            endless = endless.chunk(QByteArray(1024 * 1024, ' '));
        server.always(endless.silence());
        TelegramApi api(server.url(), kToken);
        QCOMPARE(landed(api.getMe()).error.failure.kind, FailureKind::BadResponse);
    }

    void nobodyThereIsSaidSo()
    {
        CannedServer server;
        server.close();
        TelegramApi api(server.url(), kToken);
        const auto reply = landed(api.getMe());
        QCOMPARE(reply.error.failure.kind, FailureKind::Network);
        QVERIFY(reply.error.failure.sentence.contains(u"127.0.0.1"_s));
    }

    void anUnknownCertificateIsRefused()
    {
        CannedServer server(CannedServer::Speaks::Tls);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        TelegramApi api(url, kToken);
        const auto reply = landed(api.getMe());
        QCOMPARE(reply.error.failure.kind, FailureKind::Tls);
        QVERIFY(!reply.error.failure.sentence.contains(QString::fromLatin1(kToken)));
        QCOMPARE(server.requests().size(), 0);
    }

    void aLongPollHoldsUpNobody()
    {
        CannedServer server;
        server.at("/bot" + kToken + "/getUpdates", Canned::stall());
        server.always(good(R"({"message_id":1})"));
        TelegramApi api(server.url(), kToken);
        const auto poll = api.getUpdates({}, 50s);
        QTRY_COMPARE(server.requests().size(), 1);
        for (int i = 0; i < 8; ++i)
            QVERIFY(landed(api.send({7, 0}, {{u"x"_s}})));
        QVERIFY(!poll.isFinished());
        api.stopPolling();
        QCOMPARE(landed(poll).error.failure.kind, FailureKind::Stopped);
    }

    void nothingLandsAfterTheEnd()
    {
        CannedServer server;
        server.always(Canned::stall());
        auto api = std::make_unique<TelegramApi>(server.url(), kToken);
        const auto poll = api->getUpdates({}, 50s);
        QTRY_COMPARE(server.requests().size(), 1);
        api.reset();
        QTRY_COMPARE(server.open(), 0);
        QCOMPARE(poll.resultCount(), 0);
    }

    void longWaitsAndOddNumbersAreTaken_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a year at most")
            << QByteArray(R"({"retry_after":99999999999})") << qint64(365 * 24 * 3600);
        QTest::newRow("never less than nothing")
            << QByteArray(R"({"retry_after":-5})") << qint64(0);
        QTest::newRow("a word") << QByteArray(R"({"retry_after":"soon"})") << qint64(-1);
        QTest::newRow("nothing") << QByteArray("{}") << qint64(-1);
    }
    void longWaitsAndOddNumbersAreTaken()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(qint64, seconds);
        CannedServer server;
        server.always(bad(429, "Too Many Requests", parameters));
        TelegramApi api(server.url(), kToken);
        const auto wait = landed(api.getMe()).error.failure.retryAfter;
        QCOMPARE(wait ? std::chrono::duration_cast<std::chrono::seconds>(*wait).count() : -1,
                 seconds);
    }

    void whatTheServerEchoesIsRedacted()
    {
        CannedServer server;
        server.always(bad(400, "Bad Request: /bot" + kToken + "/getMe"));
        TelegramApi api(server.url(), kToken);
        const TelegramError error = landed(api.getMe()).error;
        QVERIFY(!error.failure.sentence.contains(u"AAEh"_s));
        QVERIFY(!error.description.contains(u"AAEh"_s));
    }

    void addressesOfServersAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("the usual") << u"https://api.telegram.org"_s << true;
        QTest::newRow("its own") << u" http://[::1]:8081/bots/ "_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no scheme") << u"api.telegram.org"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a password") << u"https://me:pw@a.b"_s << false;
        QTest::newRow("a query") << u"https://a.b/?x"_s << false;
        QTest::newRow("a token") << u"https://a.b/bot1:abc"_s << false;
    }
    void addressesOfServersAreChecked()
    {
        QFETCH(QString, address);
        QTEST(telegramServerUrl(address).has_value(), "isGood");
    }
};

MOAI_TEST(TelegramApiTest)

#include "TelegramApiTest.moc"
