// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QTest>
#include <QTimer>

#include "PracticeClient.h"

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray head(const QByteArray &first, const QByteArray &headers = {})
{
    return first + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
}

QByteArray question(const QByteArray &headers = {})
{
    const QByteArray body = asked(u"practice-scout"_s, u"Why?"_s);
    return head("POST /v1/chat/completions",
                headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") +
           body;
}

} // namespace

/// The practice server byte by byte, as clients that are slow, broken or hostile see it.
class PracticeWireTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeServer> m_server;

    void serve(const PracticeLimits &limits = {})
    {
        m_server = std::make_unique<PracticeServer>(limits);
        m_server->setPace(0);
        QVERIFY(m_server->start().has_value());
    }

private slots:
    void init() { serve(); }
    void cleanup() { m_server.reset(); }

    void aConnectionServesManyRequests()
    {
        PracticeWire wire(*m_server);
        for (int i = 0; i < 20; ++i) {
            wire.received.clear();
            wire.send(i % 2 == 0 ? question() : head("GET /v1/models"));
            QVERIFY(wire.until(i % 2 == 0 ? "0\r\n\r\n" : "]").startsWith("HTTP/1.1 200 OK\r\n"));
        }
        QCOMPARE(m_server->connectionCount(), 1);
    }

    void requestsSentAheadAreAnsweredInTheirOrder()
    {
        PracticeWire wire(*m_server);
        wire.send(question() + head("GET /v1/models") + head("GET /nowhere") +
                  head("GET /v1/models/practice-sage", "Connection: close\r\n"));
        const QByteArray all = wire.untilClosed();
        QCOMPARE(all.count("HTTP/1.1 "), 4);
        const qsizetype done = all.indexOf("[DONE]");
        const qsizetype list = all.indexOf("\"list\"");
        const qsizetype missing = all.indexOf("404 Not Found");
        const qsizetype single = all.lastIndexOf("\"practice-sage\"");
        QVERIFY(done > 0 && done < list && list < missing && missing < single);
    }

    void aThousandRequestsSentAheadAreAnswered()
    {
        PracticeWire wire(*m_server);
        wire.send(head("GET /v1/models/practice-sage").repeated(999) +
                  head("GET /nowhere", "Connection: close\r\n"));
        QCOMPARE(wire.untilClosed().count("HTTP/1.1 200 OK"), 999);
    }

    void aRequestMayComeByteByByte()
    {
        PracticeWire wire(*m_server);
        for (const char byte : question()) {
            wire.send(QByteArray(1, byte));
            wire.socket.flush();
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY(wire.until("[DONE]").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void aStreamIsChunkedAndEndsWithItsLastChunk()
    {
        PracticeWire wire(*m_server);
        wire.send(question("Connection: close\r\n"));
        const QByteArray all = wire.untilClosed();
        QVERIFY(all.contains("Transfer-Encoding: chunked\r\n"));
        QVERIFY(all.contains("Connection: close\r\n"));
        QVERIFY(all.endsWith("data: [DONE]\n\n\r\n0\r\n\r\n"));
    }

    void http10GetsAStreamThatEndsWithTheConnection()
    {
        PracticeWire wire(*m_server);
        wire.send(question("Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0"));
        const QByteArray all = wire.untilClosed();
        QVERIFY(!all.contains("chunked"));
        QVERIFY(all.endsWith("data: [DONE]\n\n"));
    }

    void headTellsTheLengthAndSendsNoBody()
    {
        PracticeWire wire(*m_server);
        wire.send(head("HEAD /v1/models", "Connection: close\r\n"));
        const QByteArray all = wire.untilClosed();
        QVERIFY(all.contains("Content-Length: "));
        QVERIFY(all.endsWith("\r\n\r\n"));
    }

    void aClientThatAsksMayContinue()
    {
        PracticeWire wire(*m_server);
        const QByteArray all = question("Expect: 100-continue\r\n");
        const qsizetype body = all.indexOf("\r\n\r\n") + 4;
        wire.send(all.left(body));
        QCOMPARE(wire.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        wire.send(all.mid(body));
        QVERIFY(wire.until("[DONE]").contains("HTTP/1.1 200 OK"));
    }

    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent()
    {
        PracticeWire wire(*m_server);
        wire.send(head("POST /v1/chat/completions",
                       "Expect: 100-continue\r\nContent-Length: 99999999\r\n"));
        const QByteArray all = wire.until("}}");
        QVERIFY(all.startsWith("HTTP/1.1 413 "));
        QVERIFY(!all.contains("100 Continue"));
    }

    void whatIsNoRequestIsRefusedAndTheConnectionCloses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("nonsense") << "hello\r\n\r\n"_ba
                                  << "400 Bad Request"_ba;
        QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba
                                 << "400 Bad Request"_ba;
        QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba
                                << "505 HTTP"_ba;
        QTest::newRow("endless head") << "GET /" + QByteArray(200'000, 'a') << "431 Request"_ba;
        QTest::newRow("two lengths")
            << head("POST /", "Content-Length: 1\r\nContent-Length: 2\r\n") << "400 Bad"_ba;
    }
    void whatIsNoRequestIsRefusedAndTheConnectionCloses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        PracticeLimits limits;
        limits.farewell = 50ms;
        serve(limits);
        PracticeWire wire(*m_server);
        wire.send(bytes);
        const QByteArray all = wire.untilClosed();
        QVERIFY2(all.startsWith(QByteArray("HTTP/1.1 " + status)), all.constData());
        QVERIFY(all.contains("\"error\":{"));
    }

    void aRequestThatDawdlesIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("answered");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("half a head") << "GET /v1/mod"_ba << true;
        QTest::newRow("half a body") << question().chopped(5) << true;
        QTest::newRow("idle after an answer") << head("GET /v1/models") << true;
    }
    void aRequestThatDawdlesIsGivenUp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, answered);
        PracticeLimits limits;
        limits.head = limits.body = limits.idle = limits.farewell = 50ms;
        serve(limits);
        PracticeWire wire(*m_server);
        wire.send(bytes);
        const QByteArray all = wire.untilClosed();
        QCOMPARE(!all.isEmpty(), answered);
        if (QByteArray(QTest::currentDataTag()).startsWith("half"))
            QVERIFY(all.startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(m_server->connectionCount(), 0);
    }

    void aByteNowAndThenBuysNoMoreTime()
    {
        PracticeLimits limits;
        limits.head = 200ms;
        serve(limits);
        PracticeWire wire(*m_server);
        QTimer drip;
        connect(&drip, &QTimer::timeout, &drip, [&wire] { wire.send("a"); });
        drip.start(20ms);
        QVERIFY(wire.until("}}").startsWith("HTTP/1.1 408 "));
    }

    void whoTakesNoAnswersIsCutOff()
    {
        PracticeLimits limits;
        limits.unread = 100ms;
        serve(limits);
        PracticeWire wire(*m_server);
        wire.socket.setReadBufferSize(1);
        // Some 20 MB of answers: more than the sockets' buffers take.
        const QByteArray body = asked(u"practice-novelist"_s, u"Why?"_s);
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        wire.send(QByteArray(head("POST /v1/chat/completions", length) + body).repeated(200));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 0, 10'000);
    }

    void tooManyClientsAreTurnedAway()
    {
        PracticeLimits limits;
        limits.connections = 2;
        serve(limits);
        PracticeWire first(*m_server);
        PracticeWire second(*m_server);
        QTRY_COMPARE(m_server->connectionCount(), 2);
        PracticeWire third(*m_server);
        QVERIFY(third.until("}}").startsWith("HTTP/1.1 503 "));
        first.socket.abort();
        third.socket.abort();
        QTRY_COMPARE(m_server->connectionCount(), 1);
        PracticeWire fourth(*m_server);
        fourth.send(head("GET /v1/models"));
        QVERIFY(fourth.until("]").startsWith("HTTP/1.1 200 "));
    }
};

MOAI_TEST(PracticeWireTest)
#include "PracticeWireTest.moc"
