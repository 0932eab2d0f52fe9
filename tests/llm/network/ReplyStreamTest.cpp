// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList kWholeStory{u"asked"_s, u"text:Hello"_s, u"finished"_s};

} // namespace

class ReplyStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsAskedReadAndFinishedOnce()
    {
        Desk desk;
        desk.server.always(saying("Hello"));
        const Asked asked = desk.ask();
        QVERIFY(asked.news.isEmpty()); // nothing comes from inside the call
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.news, kWholeStory);
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
        QCOMPARE(asked.reply().text, u"Hello"_s);
        QCOMPARE(asked.reply().finish, FinishReason::Stop);
        QCOMPARE(asked.reply().usage, (Usage{3, 5}));
        QVERIFY(!asked.reply().failure);
        QTest::qWait(0);
        QCOMPARE(asked.replies.size(), 1);
    }

    void theRequestIsWhatTheDialectSays()
    {
        Desk desk;
        desk.server.always(saying("Hello"));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(desk.server.requests().size(), 1);
        const CannedRequest &request = desk.server.requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/v1/chat/completions");
        QCOMPARE(request.header("authorization"), "Bearer sk-test");
        QCOMPARE(request.header("content-type"), "application/json");
        QCOMPARE(request.header("content-length"), QByteArray::number(request.body.size()));
        QVERIFY(request.header("user-agent").startsWith("Moai/"));
        QVERIFY(request.header("accept-encoding").contains("gzip"));
        QVERIFY(request.body.contains("Why is the sky blue?"));
    }

    void textArrivesAsItIsSent()
    {
        Desk desk;
        desk.server.always(
            Canned::stream().chunk(word("one")).hold().chunk(word("two")).chunk(done()));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.news.contains(u"text:one"_s));
        QCOMPARE(desk.server.held(), 1); // the second word has not been sent
        desk.server.release();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"onetwo"_s);
    }

    void packedTextArrivesAsItIsSent()
    {
        Desk desk;
        desk.server.always(
            Canned::stream().gzip().chunk(word("one")).hold().chunk(word("two")).chunk(done()));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.news.contains(u"text:one"_s));
        QCOMPARE(desk.server.held(), 1);
        desk.server.release();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"onetwo"_s);
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
    }

    void aWholeAnswerIsToldAsTextToo()
    {
        Desk desk;
        desk.server.always(Canned::json(R"({"choices":[{"index":0,"finish_reason":"stop",
            "message":{"role":"assistant","content":"Hello"}}]})"));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.news, kWholeStory);
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
        QVERIFY(asked.reply().firstText);
    }

    void anInterimAnswerIsPassedOver()
    {
        Desk desk;
        const QByteArray body = word("Hello") + done();
        desk.server.always(Canned::raw("HTTP/1.1 100 Continue\r\n\r\n"

                                       "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                                       "Content-Length: " +
                                       QByteArray::number(body.size()) + "\r\n\r\n" + body));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.news, kWholeStory);
    }

    void aBodyMayEndWithItsConnection()
    {
        Desk desk;
        desk.server.always(
            Canned::raw("HTTP/1.0 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" +
                        word("Hello") + finish())
                .cut());
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
    }

    void aServerThatKeepsTheConnectionOpenHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("after the marker") << finish() + done();
        QTest::newRow("after the finish reason alone") << finish();
    }

    void aServerThatKeepsTheConnectionOpenHoldsNobodyUp()
    {
        QFETCH(QByteArray, end);
        Desk desk;
        desk.server.always(Canned::stream().chunk(word("Hello")).chunk(end).silence());
        const Asked asked = desk.ask();
        QTRY_VERIFY(desk.clock.nextDue() == 1000ms);
        desk.clock.advance(1s);
        QVERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
        QCOMPARE(asked.reply().text, u"Hello"_s);
    }

    void usageAfterTheFinishReasonIsWaitedFor()
    {
        Desk desk;
        desk.server.always(
            Canned::stream().chunk(word("Hello")).chunk(finish()).hold().chunk(usage()));
        const Asked asked = desk.ask();
        QTRY_COMPARE(desk.server.held(), 1);
        desk.server.release();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().usage, (Usage{3, 5}));
    }

    void aConnectionServesTheNextQuestion()
    {
        Desk desk;
        desk.server.always(saying("Hello"));
        for (int i = 0; i < 3; ++i) {
            const Asked asked = desk.ask();
            QTRY_VERIFY(asked.isOver());
        }
        QCOMPARE(desk.server.requests().size(), 3);
        QCOMPARE(desk.server.connections(), 1);
    }

    void theTimesCountFromTheLane()
    {
        Desk desk;
        desk.server.always(Canned::stream().hold().chunk(word("Hello")).hold().chunk(done()));
        Service service = serviceAt(desk.server);
        service.lanes = 1;
        const Asked first = desk.ask(service);
        const Asked second = desk.ask(service);
        QTRY_COMPARE(desk.server.held(), 1);
        desk.clock.advance(2s);
        desk.server.release();
        QTRY_VERIFY(first.news.contains(u"text:Hello"_s));
        desk.clock.advance(3s);
        desk.server.release();
        QTRY_VERIFY(first.isOver());
        QCOMPARE(first.reply().firstText, 2s);
        QCOMPARE(first.reply().total, 5s);

        QTRY_COMPARE(desk.server.held(), 1); // only now is the second one asked
        desk.clock.advance(1s);
        desk.server.release();
        QTRY_VERIFY(second.news.contains(u"text:Hello"_s));
        desk.server.release();
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.reply().firstText, 1s);
        QCOMPARE(second.reply().total, 1s);
        QCOMPARE(desk.server.mostAtOnce(), 1);
    }

    void waitingForALaneIsNoTimeOut()
    {
        Desk desk;
        desk.server.always(Canned::stream().hold().chunk(word("Hello")).chunk(done()));
        Service service = serviceAt(desk.server);
        service.lanes = 1;
        service.timeouts.firstByte = 1h;
        const Asked first = desk.ask(service);
        service.timeouts.firstByte = 1s;
        const Asked second = desk.ask(service);
        QTRY_COMPARE(desk.server.held(), 1);
        desk.clock.advance(30min);
        QVERIFY(!second.isOver());
        desk.server.release();
        QTRY_COMPARE(desk.server.requests().size(), 2);
        QTRY_COMPARE(desk.server.held(), 1);
        desk.server.release();
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.reply().status, MessageStatus::Complete);
    }

    void aServicesProxyIsAskedInItsPlace()
    {
        Desk desk;
        desk.server.always(saying("Hello"));
        Service service = serviceAt(QUrl(u"http://api.example.invalid/v1"_s));
        service.proxy = desk.server.url().toString();
        const Asked asked = desk.ask(service);
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"Hello"_s);
        QCOMPARE(desk.server.requests().first().path,
                 "http://api.example.invalid/v1/chat/completions");
    }

    void thePracticeServerIsStartedWhenItIsAsked()
    {
        SystemClock clock;
        Services services(clock);
        const Asked asked(services.ask(practiceService(), {},
                                       {practiceRoster().first().model,
                                        {},
                                        {{Speaker::Human, u"Why is the sky blue?"_s}},
                                        {}}));
        QTRY_VERIFY(asked.news.size() > 1); // asked, and the first words are there
        asked.stream->stop();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Stopped);
        QVERIFY(!asked.reply().text.isEmpty() || !asked.reply().thinking.isEmpty());
    }
};

MOAI_TEST(ReplyStreamTest)
#include "ReplyStreamTest.moc"
