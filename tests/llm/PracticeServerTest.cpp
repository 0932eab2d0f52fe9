// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Practice.h"

#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include "PracticeClient.h"

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kQuestion = u"Why is the sky blue?"_s;

/// The JSON of every event; checks that each frame is one line of data and an empty one.
QList<QJsonObject> eventsOf(const QByteArray &body, bool *done)
{
    QList<QJsonObject> events;
    *done = false;
    for (const QByteArray &frame : QByteArray(body).split('\n')) {
        if (frame.isEmpty())
            continue;
        if (*done || !frame.startsWith("data: "))
            return {};
        if (frame == "data: [DONE]") {
            *done = true;
            continue;
        }
        events.append(QJsonDocument::fromJson(frame.mid(6)).object());
    }
    return events;
}

QString textOf(const QList<QJsonObject> &events, QLatin1StringView field = "content"_L1)
{
    QString text;
    for (const QJsonObject &event : events)
        text += event["choices"_L1][0]["delta"_L1][field].toString();
    return text;
}

} // namespace

class PracticeServerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeServer> m_server;

    void serve(const PracticeLimits &limits = {}, double pace = 0)
    {
        m_server = std::make_unique<PracticeServer>(limits);
        m_server->setPace(pace);
        QVERIFY(m_server->start().has_value());
    }

private slots:
    void init() { serve(); }
    void cleanup() { m_server.reset(); }

    void threeSeatsOfTheRosterAreServed()
    {
        const QList<Participant> roster = practiceRoster();
        QCOMPARE(roster.size(), 3);
        PracticeClient client(*m_server);
        for (const Participant &seat : roster) {
            QCOMPARE(seat.serviceName, practiceService().name);
            const auto reply = client.chat(asked(seat.model, kQuestion));
            QCOMPARE(statusOf(reply), 200);
            bool done = false;
            const auto events = eventsOf(reply->readAll(), &done);
            QVERIFY(done);
            QVERIFY(textOf(events).startsWith(u"> **Practice answer** – no model was asked."_s));
        }
        QVERIFY(practiceService().isPractice());
    }

    void theModelsAreListed()
    {
        PracticeClient client(*m_server);
        const auto reply = client.ask("GET", u"/models"_s);
        QCOMPARE(statusOf(reply), 200);
        const QJsonArray models = QJsonDocument::fromJson(reply->readAll())["data"_L1].toArray();
        QCOMPARE(models.size(), practicePersonas().size());
        const QString first = models[0]["id"_L1].toString();
        QCOMPARE(first, u"practice-sage"_s);
        QCOMPARE(statusOf(client.ask("GET", u"/models/"_s + first)), 200);
        QCOMPARE(statusOf(client.ask("GET", u"/models/gpt"_s)), 404);
    }

    void aStreamIsWellFormed()
    {
        PracticeClient client(*m_server);
        const auto reply = client.chat(asked(u"practice-skeptic"_s, kQuestion));
        QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader)
                    .toString()
                    .startsWith("text/event-stream"_L1));
        bool done = false;
        const auto events = eventsOf(reply->readAll(), &done);
        QVERIFY(done);
        QVERIFY(events.size() > 50);
        QCOMPARE(events.first()["choices"_L1][0]["delta"_L1]["role"_L1].toString(), u"assistant"_s);
        for (const QJsonObject &event : events) {
            QCOMPARE(event["object"_L1].toString(), u"chat.completion.chunk"_s);
            QCOMPARE(event["id"_L1], events.first()["id"_L1]);
            QCOMPARE(event["model"_L1].toString(), u"practice-skeptic"_s);
            QVERIFY(event.contains("usage"_L1));
        }
        QCOMPARE(events[events.size() - 2]["choices"_L1][0]["finish_reason"_L1].toString(),
                 u"stop"_s);
        const QJsonObject usage = events.last()["usage"_L1].toObject();
        QVERIFY(events.last()["choices"_L1].toArray().isEmpty());
        QVERIFY(usage["prompt_tokens"_L1].toInteger() > 4);
        QVERIFY(usage["completion_tokens"_L1].toInteger() > 50);
        QCOMPARE(usage["total_tokens"_L1].toInteger(),
                 usage["prompt_tokens"_L1].toInteger() + usage["completion_tokens"_L1].toInteger());

        // Thinking comes first, and only then words.
        const QString thinking = textOf(events, "reasoning_content"_L1);
        QVERIFY(!thinking.isEmpty());
        QVERIFY(events[1]["choices"_L1][0]["delta"_L1].toObject().contains("reasoning_content"_L1));
    }

    void withoutStreamTheSameWordsComeAsOneObject()
    {
        PracticeClient client(*m_server);
        bool done = false;
        const auto events =
            eventsOf(client.chat(asked(u"practice-skeptic"_s, kQuestion))->readAll(), &done);
        const auto reply = client.chat(asked(u"practice-skeptic"_s, kQuestion, false));
        const QJsonObject whole = QJsonDocument::fromJson(reply->readAll()).object();
        QCOMPARE(whole["object"_L1].toString(), u"chat.completion"_s);
        const QJsonValue message = whole["choices"_L1][0]["message"_L1];
        QCOMPARE(message["content"_L1].toString(), textOf(events));
        QCOMPARE(message["reasoning_content"_L1].toString(),
                 textOf(events, "reasoning_content"_L1));
        QCOMPARE(whole["usage"_L1], events.last()["usage"_L1]);
        QCOMPARE(whole["choices"_L1][0]["finish_reason"_L1].toString(), u"stop"_s);
    }

    void usageComesOnlyWhenAsked()
    {
        PracticeClient client(*m_server);
        QByteArray body = asked(u"practice-scout"_s, kQuestion);
        body.replace("\"include_usage\":true", "\"include_usage\":false");
        QVERIFY(!client.chat(body)->readAll().contains("usage"));
    }

    void maxTokensEndsTheAnswerAtTheLimit()
    {
        PracticeClient client(*m_server);
        QByteArray body = asked(u"practice-sage"_s, kQuestion);
        body.replace("\"stream\":true", "\"stream\":true,\"max_tokens\":20");
        bool done = false;
        const auto events = eventsOf(client.chat(body)->readAll(), &done);
        QVERIFY(done);
        QCOMPARE(events[events.size() - 2]["choices"_L1][0]["finish_reason"_L1].toString(),
                 u"length"_s);
        QVERIFY(events.last()["usage"_L1]["completion_tokens"_L1].toInteger() <= 20);
        QVERIFY(!textOf(events).isEmpty());
    }

    void mistakesAreToldInTheProtocolsWords_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        const QString chat = u"/chat/completions"_s;
        const auto row = [&](const char *name, const QByteArray &body, int status,
                             const QString &word) {
            QTest::newRow(name) << "POST"_ba << chat << body << status << word;
        };
        row("no body", "", 400, u"not JSON"_s);
        row("no JSON", "hello", 400, u"not JSON"_s);
        row("cut JSON", "{\"model\":", 400, u"not JSON"_s);
        row("binary", QByteArray("\x00\xff\xfe", 3), 400, u"not JSON"_s);
        row("a list", "[1]", 400, u"not an object"_s);
        row("deep JSON", QByteArray(100'000, '['), 400, u"not JSON"_s);
        row("no model", "{}", 400, u"model"_s);
        row("model of another kind", "{\"model\":1}", 400, u"model"_s);
        row("no messages", "{\"model\":\"practice-sage\"}", 400, u"messages"_s);
        row("empty messages", "{\"model\":\"practice-sage\",\"messages\":[]}", 400, u"messages"_s);
        row("messages of another kind", "{\"model\":\"practice-sage\",\"messages\":[1]}", 400,
            u"role"_s);
        row("content of another kind",
            R"({"model":"practice-sage","messages":[{"role":"user","content":1}]})", 400,
            u"content"_s);
        row("only a system prompt",
            R"({"model":"practice-sage","messages":[{"role":"system","content":"a"}]})", 400,
            u"user"_s);
        row("stream of another kind",
            R"({"model":"practice-sage","stream":"yes","messages":[{"role":"user","content":"a"}]})",
            400, u"stream"_s);
        row("max_tokens 0",
            R"({"model":"practice-sage","max_tokens":0,"messages":[{"role":"user","content":"a"}]})",
            400, u"max_tokens"_s);
        row("n 2", R"({"model":"practice-sage","n":2,"messages":[{"role":"user","content":"a"}]})",
            400, u"n is 1"_s);
        row("unknown model", asked(u"gpt-9"_s, u"a"_s), 404, u"practice-sage"_s);
        QTest::newRow("unknown path") << "GET"_ba << u"/nowhere"_s << ""_ba << 404 << u"/nowhere"_s;
        QTest::newRow("wrong verb") << "GET"_ba << chat << ""_ba << 405 << u"POST"_s;
        QTest::newRow("wrong verb for models")
            << "DELETE"_ba << u"/models"_s << ""_ba << 405 << u"GET"_s;
        row("17 MiB", QByteArray(17 * 1024 * 1024, ' '), 413, u"16 MiB"_s);
    }
    void mistakesAreToldInTheProtocolsWords()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, word);
        PracticeClient client(*m_server);
        const auto reply = client.ask(verb, path, body);
        QCOMPARE(statusOf(reply), status);
        const QJsonValue error = QJsonDocument::fromJson(reply->readAll())["error"_L1];
        QVERIFY2(error["message"_L1].toString().contains(word),
                 qPrintable(error["message"_L1].toString()));
        QVERIFY(!error["type"_L1].toString().isEmpty());
        QVERIFY(error.toObject().contains("code"_L1) && error.toObject().contains("param"_L1));
    }

    void theSkepticFailsOnRequestAndTheOthersCarryOn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("holds");
        QTest::addColumn<QByteArray>("lacks");
        QTest::newRow("429") << u"429"_s << 429 << "rate_limit_exceeded"_ba
                             << "[DONE]"_ba;
        QTest::newRow("500") << u"500"_s << 500 << "server_error"_ba
                             << "[DONE]"_ba;
        QTest::newRow("401") << u"401"_s << 401 << "invalid_api_key"_ba
                             << "[DONE]"_ba;
        QTest::newRow("cut") << u"cut"_s << 200 << "Practice"_ba
                             << "[DONE]"_ba;
        QTest::newRow("html") << u"html"_s << 200 << "<html>"_ba
                              << "data:"_ba;
        QTest::newRow("empty") << u"empty"_s << 200 << "[DONE]"_ba
                               << "Practice"_ba;
        QTest::newRow("length") << u"length"_s << 200 << R"("finish_reason":"length")"_ba
                                << "x"_ba;
        QTest::newRow("filter") << u"filter"_s << 200 << "content_filter"_ba
                                << "\"stop\""_ba;
        QTest::newRow("error") << u"error"_s << 200 << "data: {\"error\""_ba
                               << "[DONE]"_ba;
    }
    void theSkepticFailsOnRequestAndTheOthersCarryOn()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, holds);
        QFETCH(QByteArray, lacks);
        PracticeClient client(*m_server);
        const QString question = u"Hm? [fail %1]"_s.arg(kind);
        const auto reply = client.chat(asked(u"practice-skeptic"_s, question));
        QCOMPARE(statusOf(reply), status);
        const QByteArray body = reply->readAll();
        QVERIFY2(body.contains(holds), body.constData());
        if (lacks != "x")
            QVERIFY2(!body.contains(lacks), body.constData());
        if (status == 429)
            QCOMPARE(reply->rawHeader("Retry-After"), "1"_ba);
        for (const QString &other : {u"practice-sage"_s, u"practice-scout"_s})
            QVERIFY(client.chat(asked(other, question))->readAll().endsWith("data: [DONE]\n\n"));

        const QString named = u"Hm? [fail sage %1]"_s.arg(kind);
        QCOMPARE(statusOf(client.chat(asked(u"practice-sage"_s, named))), status);
        QVERIFY(client.chat(asked(u"practice-skeptic"_s, named))->readAll().contains("[DONE]"));
    }

    void failingOnceSparesTheNextTry()
    {
        PracticeClient client(*m_server);
        const QByteArray body = asked(u"practice-skeptic"_s, u"Hm? [fail 500 once]"_s);
        QCOMPARE(statusOf(client.chat(body)), 500);
        QCOMPARE(statusOf(client.chat(body)), 200);
    }

    void aStalledAnswerBeginsAndThenIsSilent()
    {
        PracticeLimits limits;
        limits.silence = 150ms;
        serve(limits);
        PracticeWire wire(*m_server);
        const QByteArray body = asked(u"practice-skeptic"_s, u"Hm? [fail stall]"_s);
        wire.send("POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(wire.until("Practice").contains("reasoning_content"));
        const QByteArray all = wire.untilClosed();
        QVERIFY(!all.contains("finish_reason\":\"stop"));
        QVERIFY(!all.endsWith("0\r\n\r\n"));
    }

    void theClumsyModelFailsInManyWays()
    {
        PracticeClient client(*m_server);
        QSet<int> statuses;
        for (int i = 0; i < 30; ++i) {
            const auto reply = client.chat(asked(u"practice-clumsy"_s, u"Question %1?"_s.arg(i)));
            statuses.insert(statusOf(reply));
            const QByteArray body = reply->readAll();
            QVERIFY(!body.contains("\"stop\"") || !body.contains("Practice"));
        }
        QVERIFY(statuses.contains(200) && statuses.contains(429) && statuses.contains(500));
    }

    void wordsComeAtThePaceOfThePersona()
    {
        serve({}, 20);
        PracticeClient client(*m_server);
        QElapsedTimer timer;
        timer.start();
        const auto scout = client.chat(asked(u"practice-scout"_s, kQuestion));
        const qint64 quick = timer.restart();
        const auto skeptic = client.chat(asked(u"practice-skeptic"_s, kQuestion));
        const qint64 slow = timer.elapsed();
        // At pace 1 these are twenty times as long: 1 to 6 seconds.
        QVERIFY2(quick >= 50, qPrintable(QString::number(quick)));
        QVERIFY2(slow > quick && slow < 2'000, qPrintable(QString::number(slow)));
    }

    void aTakenPortIsToldInASentence()
    {
        PracticeServer second;
        const auto port = m_server->start();
        QCOMPARE(*port, quint16(m_server->url().port()));
        const auto started = second.start(*port);
        QVERIFY(!started);
        QVERIFY(started.error().sentence.contains(u"is in use"_s));
        QVERIFY(second.url().isEmpty());
    }

    void twentyClientsAreAnsweredAtOnce()
    {
        serve({}, 10);
        std::vector<std::unique_ptr<PracticeClient>> clients;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<PracticeClient>(*m_server));
            replies.push_back(clients.back()->start(
                "POST", u"/chat/completions"_s,
                asked(practiceRoster()[i % 3].model, u"Question %1?"_s.arg(i))));
        }
        QElapsedTimer timer;
        timer.start();
        for (const auto &reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
            QVERIFY(reply->readAll().endsWith("data: [DONE]\n\n"));
        }
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void leavingInTheMiddleOfAStreamFreesEverything()
    {
        serve({}, 1);
        {
            PracticeClient client(*m_server);
            const auto reply =
                client.start("POST", u"/chat/completions"_s, asked(u"practice-scout"_s, kQuestion));
            QTRY_VERIFY(reply->bytesAvailable() > 0);
            QCOMPARE(m_server->connectionCount(), 1);
            reply->abort();
        }
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }

    void theServerMayGoInTheMiddleOfAStream()
    {
        serve({}, 1);
        PracticeClient client(*m_server);
        const auto reply =
            client.start("POST", u"/chat/completions"_s, asked(u"practice-scout"_s, kQuestion));
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        m_server.reset();
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(!reply->readAll().contains("[DONE]"));
    }
};

MOAI_TEST(PracticeServerTest)
#include "PracticeServerTest.moc"
