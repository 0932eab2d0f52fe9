// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeHttp.h"

#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHost = "Host: a\r\n";

/// What the reader makes of these bytes in pieces of that size, as text: `METHOD path body;` per
/// request and `refused STATUS` at the end.
QByteArray readIn(const QByteArray &bytes, qsizetype piece)
{
    PracticeHttpReader reader;
    QByteArray story;
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        reader.feed(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
        while (const auto request = reader.take())
            story += request->method + ' ' + request->path + ' ' + request->body +
                     (request->keepAlive ? ";" : " close;");
    }
    if (reader.refusal())
        story += "refused " + QByteArray::number(reader.refusal()->status);
    else if (!reader.isIdle())
        story += reader.hasHead() ? "wants body" : "wants head";
    return story;
}

} // namespace

class PracticeHttpTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsAreReadWhateverTheChunking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("story");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &story) {
            QTest::newRow(name) << bytes << story;
        };
        const QByteArray get = "GET /v1/models HTTP/1.1\r\n" + kHost;
        const QByteArray post = "POST /p HTTP/1.1\r\n" + kHost;
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

        row("nothing", "", "");
        row("get", get + "\r\n", "GET /v1/models ;");
        row("empty lines before", "\r\n\r\n" + get + "\r\n", "GET /v1/models ;");
        row("bare line feeds", "GET /a HTTP/1.1\nHost: a\n\n", "GET /a ;");
        row("query", "GET /a?pace=2 HTTP/1.1\r\n" + kHost + "\r\n", "GET /a ;");
        row("absolute address", "GET http://a/b HTTP/1.1\r\n" + kHost + "\r\n", "GET /b ;");
        row("body", post + "Content-Length: 3\r\n\r\nabc", "POST /p abc;");
        row("same length twice", post + "Content-Length: 3\r\ncontent-length: 3\r\n\r\nabc",
            "POST /p abc;");
        row("two at once", get + "\r\n" + post + "Content-Length: 1\r\n\r\nx",
            "GET /v1/models ;POST /p x;");
        row("close", get + "Connection: Close\r\n\r\n", "GET /v1/models  close;");
        row("1.0 closes", "GET /a HTTP/1.0\r\n\r\n", "GET /a  close;");
        row("1.0 kept alive", "GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /a ;");
        row("chunks", chunked + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", "POST /p abcde;");
        row("chunks with a trailer", chunked + "1\r\na\r\n0\r\nA: b\r\nC: d\r\n\r\n", "POST /p a;");
        row("chunks, then another", chunked + "A\r\n0123456789\r\n0\r\n\r\n" + get + "\r\n",
            "POST /p 0123456789;GET /v1/models ;");
        row("half a head", "GET /a HT", "wants head");
        row("half a body", post + "Content-Length: 3\r\n\r\nab", "wants body");
        row("half a chunk", chunked + "5\r\nab", "wants body");

        row("nonsense", "hello\r\n\r\n", "refused 400");
        row("TLS", "\x16\x03\x01\x02\r\n\r\n", "refused 400");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", "refused 505");
        row("no path", "GET * HTTP/1.1\r\n" + kHost + "\r\n", "refused 400");
        row("no host", "GET /a HTTP/1.1\r\n\r\n", "refused 400");
        row("no colon", get + "broken\r\n\r\n", "refused 400");
        row("space before the colon", get + "A : b\r\n\r\n", "refused 400");
        row("folded line", get + "A: b\r\n c\r\n\r\n", "refused 400");
        row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
            "refused 400");
        row("negative length", post + "Content-Length: -1\r\n\r\n", "refused 400");
        row("signed length", post + "Content-Length: +3\r\n\r\nabc", "refused 400");
        row("length in words", post + "Content-Length: three\r\n\r\n", "refused 400");
        row("length and chunks",
            post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
            "refused 400");
        row("another encoding", post + "Transfer-Encoding: gzip\r\n\r\n", "refused 501");
        row("another expectation", post + "Expect: tea\r\n\r\n", "refused 417");
        row("17 MiB told", post + "Content-Length: 17825792\r\n\r\n", "refused 413");
        row("length beyond all numbers", post + "Content-Length: 99999999999999999999\r\n\r\n",
            "refused 400");
        row("17 MiB chunk", chunked + "1100000\r\n", "refused 413");
        row("chunk of no length", chunked + "x\r\n", "refused 400");
        row("chunk too long", chunked + "1\r\nabc\r\n", "refused 400");
        row("first good, then bad", get + "\r\nhello\r\n\r\n", "GET /v1/models ;refused 400");
    }
    void requestsAreReadWhateverTheChunking()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, story);
        for (qsizetype piece = 1; piece <= qMax(qsizetype(1), bytes.size()); ++piece)
            QCOMPARE(readIn(bytes, piece), story);
    }

    void aHeadHasBounds_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("long line") << "GET /" + QByteArray(70'000, 'a');
        QTest::newRow("long header")
            << "GET /a HTTP/1.1\r\nA: " + QByteArray(70'000, 'a') + "\r\n\r\n";
        QTest::newRow("many headers")
            << "GET /a HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(101) + "\r\n";
    }
    void aHeadHasBounds()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(readIn(head, 1000), "refused 431"_ba);
        QCOMPARE(readIn(head, head.size()), "refused 431"_ba);
    }

    void trailersHaveABound()
    {
        const QByteArray bytes = "POST /p HTTP/1.1\r\n" + kHost +
                                 "Transfer-Encoding: chunked\r\n\r\n0\r\n" +
                                 QByteArray("A: b\r\n").repeated(20'000);
        QCOMPARE(readIn(bytes, 1000), "refused 400"_ba);
    }

    void whoeverExpectsToBeToldToContinueIsToldOnce()
    {
        PracticeHttpReader reader;
        reader.feed("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
                    "Expect: 100-Continue\r\n\r\n");
        QVERIFY(reader.takeExpectation());
        QVERIFY(!reader.takeExpectation());
        reader.feed("x");
        QCOMPARE(reader.take()->body, "x"_ba);
        QVERIFY(!reader.takeExpectation());
    }
};

MOAI_TEST(PracticeHttpTest)
#include "PracticeHttpTest.moc"
