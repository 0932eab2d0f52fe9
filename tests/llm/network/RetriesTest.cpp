// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "support/TestMain.h"

#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RetriesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFailingServiceIsAskedThreeTimes_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addColumn<FailureKind>("kind");

        using K = FailureKind;
        QTest::newRow("408") << Canned::json("{}", 408) << K::Timeout;
        QTest::newRow("409") << Canned::json("{}", 409) << K::Refused;
        QTest::newRow("429") << Canned::json("{}", 429) << K::RateLimit;
        QTest::newRow("500") << Canned::json("{}", 500) << K::Server;
        QTest::newRow("529") << Canned::json("{}", 529) << K::Overloaded;
        QTest::newRow("closed before an answer") << Canned::raw({}).cut() << K::Network;
        QTest::newRow("reset before an answer") << Canned::raw({}).reset() << K::Network;
        QTest::newRow("half a head")
            << Canned::raw("HTTP/1.1 200 OK\r\nContent-Ty").cut() << K::Network;
        QTest::newRow("garbage") << Canned::raw("SSH-2.0-OpenSSH_9.2p1\r\n").cut() << K::Network;
        QTest::newRow("garbage, left open") << Canned::raw("\1\2\3 garbage\r\n\r\n") << K::Network;
        QTest::newRow("an interim answer alone")
            << Canned::raw("HTTP/1.1 103 Early Hints\r\n\r\n").cut() << K::Network;
    }

    void aFailingServiceIsAskedThreeTimes()
    {
        QFETCH(Canned, canned);
        Desk desk;
        desk.server.always(canned);
        const Asked asked = desk.ask();
        desk.sitOutRetries(asked);
        QCOMPARE(asked.news, (QStringList{u"asked"_s, u"retrying"_s, u"asked"_s, u"retrying"_s,
                                          u"asked"_s, u"finished"_s}));
        QTEST(asked.kind(), "kind");
        QCOMPARE(asked.retries.first().kind, asked.kind());
        QCOMPARE(desk.server.requests().size(), 3); // one POST an attempt
        QVERIFY(asked.reply().total >= 1125ms && asked.reply().total <= 1500ms);
    }

    void eachAttemptIsOnePostOnAReusedConnection_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::newRow("closed") << Canned::raw({}).cut();
        QTest::newRow("reset") << Canned::raw({}).reset();
        QTest::newRow("garbage") << Canned::raw("garbage\r\n\r\n").cut();
    }

    void eachAttemptIsOnePostOnAReusedConnection()
    {
        QFETCH(Canned, canned);
        Desk desk;
        desk.server.answer(saying("Hello"));
        desk.server.answer(canned);
        desk.server.always(saying("again"));
        const Asked first = desk.ask();
        QTRY_VERIFY(first.isOver());
        const Asked second = desk.ask();
        desk.sitOutRetries(second);
        QCOMPARE(second.reply().text, u"again"_s);
        QCOMPARE(second.retries.size(), 1);
        QCOMPARE(desk.server.requests().size(), 3);
        QCOMPARE(desk.server.requests()[1].connection, 0); // it was the same one
    }

    void aFormThatIsRefusedIsLeftOut_data()
    {
        QTest::addColumn<QList<int>>("refusals");
        QTest::addColumn<int>("posts");
        QTest::addColumn<MessageStatus>("status");
        using S = MessageStatus;
        QTest::newRow("taken") << QList<int>{} << 1 << S::Complete;
        QTest::newRow("400") << QList<int>{400} << 2 << S::Complete;
        QTest::newRow("422") << QList<int>{422} << 2 << S::Complete;
        QTest::newRow("refused without it, too") << QList<int>{400, 400} << 2 << S::Failed;
        QTest::newRow("something else is wrong") << QList<int>{401} << 1 << S::Failed;
        QTest::newRow("overloaded in between") << QList<int>{400, 500} << 3 << S::Complete;
    }

    void aFormThatIsRefusedIsLeftOut()
    {
        QFETCH(QList<int>, refusals);
        Desk desk;
        for (const int status : refusals)
            desk.server.answer(Canned::json(R"({"error":{"message":"no"}})", status));
        desk.server.always(saying("{}"));
        Question question = anyQuestion();
        question.form = AnswerForm{u"vote"_s, QJsonObject{{u"type"_s, u"object"_s}}};
        const Asked asked(desk.services.ask(serviceAt(desk.server), "sk-test", question));
        desk.sitOutRetries(asked);
        const auto requests = desk.server.requests();
        QTEST(int(requests.size()), "posts");
        QTEST(asked.reply().status, "status");
        for (qsizetype i = 0; i < requests.size(); ++i)
            QCOMPARE(requests[i].body.contains("json_schema"), i == 0);
    }

    void theSecondAttemptMaySucceed()
    {
        Desk desk;
        desk.server.answer(Canned::json("{}", 503));
        desk.server.always(saying("Hello"));
        const Asked asked = desk.ask();
        desk.sitOutRetries(asked);
        QCOMPARE(asked.news, (QStringList{u"asked"_s, u"retrying"_s, u"asked"_s, u"text:Hello"_s,
                                          u"finished"_s}));
        QCOMPARE(asked.reply().status, MessageStatus::Complete);
        QVERIFY(!asked.reply().failure);
        QCOMPARE(desk.server.requests()[0].body, desk.server.requests()[1].body);
    }

    void theServiceSaysWhen_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::chrono::milliseconds>("wait");

        using ms = std::chrono::milliseconds;
        const QByteArray plain = "Retry-After";
        QTest::newRow("seconds") << plain << QByteArray("7") << ms(7s);
        QTest::newRow("milliseconds")
            << QByteArray("retry-after-ms") << QByteArray("20") << ms(20ms);
        QTest::newRow("date") << plain << QByteArray("Fri, 02 Jan 2026 03:04:45 GMT") << ms(40s);
    }

    void theServiceSaysWhen()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Desk desk;
        desk.server.answer(Canned::json("{}", 429).header(name, value));
        desk.server.always(saying("Hello"));
        const Asked asked = desk.ask();
        QTRY_COMPARE(asked.retries.size(), 1);
        QTEST(asked.lastWait, "wait");
        desk.clock.advance(asked.lastWait - 1ms);
        QTest::qWait(0);
        QCOMPARE(desk.server.requests().size(), 1);
        desk.clock.advance(1ms);
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"Hello"_s);
    }

    void aLongWaitIsTold_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("61 s") << QByteArray("61") << u"asks to wait 61 s."_s;
        QTest::newRow("5 min") << QByteArray("300") << u"asks to wait 5 min."_s;
        QTest::newRow("a day") << QByteArray("86400") << u"asks to wait 24 h."_s;
    }

    void aLongWaitIsTold()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, says);
        Desk desk;
        desk.server.always(Canned::json("{}", 429).header("Retry-After", value));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::RateLimit);
        QCOMPARE(asked.reply().failure->retryAfter, std::chrono::seconds(value.toInt()));
        QVERIFY2(asked.sentence().contains(says), qPrintable(asked.sentence()));
        QCOMPARE(desk.server.requests().size(), 1);
    }
};

MOAI_TEST(RetriesTest)
#include "RetriesTest.moc"
