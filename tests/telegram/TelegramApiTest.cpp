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
};

MOAI_TEST(TelegramApiTest)

#include "TelegramApiTest.moc"
