// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Redirect.h"
#include "Asking.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

Canned moved(const QByteArray &location, int status)
{
    return Canned(status).header("Location", location);
}

} // namespace

class RedirectTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheSameOriginIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target"); // empty: not followed

        const QByteArray post = "POST";
        const QByteArray get = "GET";
        const QString there = u"https://api.example.com/v2"_s;
        QTest::newRow("path") << post << 307 << QByteArray("/v2") << there;
        QTest::newRow("whole") << post << 308 << QByteArray("https://api.example.com/v2") << there;
        QTest::newRow("with its port")
            << post << 307 << QByteArray("https://api.example.com:443/v2")
            << u"https://api.example.com:443/v2"_s;
        QTest::newRow("in capitals")
            << post << 307 << QByteArray("HTTPS://API.example.com/v2") << there;
        QTest::newRow("a POST would turn into a GET")
            << post << 301 << QByteArray("/v2") << QString();
        QTest::newRow("so it would, 302") << post << 302 << QByteArray("/v2") << QString();
        QTest::newRow("so it would, 303") << post << 303 << QByteArray("/v2") << QString();
        QTest::newRow("a GET stays one") << get << 301 << QByteArray("/v2") << there;
        QTest::newRow("another host")
            << post << 307 << QByteArray("https://evil.example.com/v2") << QString();
        QTest::newRow("another host, no scheme")
            << post << 307 << QByteArray("//evil.example.com/v2") << QString();
        QTest::newRow("another port")
            << get << 307 << QByteArray("https://api.example.com:8443/v2") << QString();
        QTest::newRow("in clear") << get << 307 << QByteArray("http://api.example.com/v2")
                                  << QString();
        QTest::newRow("a file") << get << 302 << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("nowhere") << post << 307 << QByteArray() << QString();
        QTest::newRow("nonsense") << post << 307 << QByteArray("http://[") << QString();
    }

    void onlyTheSameOriginIsFollowed()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://api.example.com/v1?key=secret"_s);
        const auto target = redirectTarget(request, status, location);
        QTEST(target ? target->toString() : QString(), "target");
        if (!target)
            QVERIFY(!target.error().sentence.contains(u"secret"));
    }

    void aPostStaysAPost()
    {
        Desk desk;
        desk.server.at("/v1/chat/completions", moved("/there?now", 307));
        desk.server.at("/there?now", saying("Hello"));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"Hello"_s);
        QCOMPARE(desk.server.requests().size(), 2);
        QCOMPARE(desk.server.requests()[1].method, "POST");
        QCOMPARE(desk.server.requests()[1].body, desk.server.requests()[0].body);
        QCOMPARE(desk.server.requests()[1].header("authorization"), "Bearer sk-test");
    }

    void theKeyNeverGoesToAnotherOrigin_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void theKeyNeverGoesToAnotherOrigin()
    {
        QFETCH(int, status);
        Desk desk;
        CannedServer other;
        other.always(saying("thanks for the key"));
        desk.server.always(moved(other.url(u"/v1?token=abc"_s).toEncoded(), status));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Failed);
        QCOMPARE(asked.kind(), FailureKind::NotFound);
        QVERIFY(asked.sentence().contains(other.url(u"/v1"_s).toString()));
        QVERIFY(!asked.sentence().contains(u"token"));
        QVERIFY(asked.retries.isEmpty());
        QCOMPARE(other.connections(), 0);
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void theMoveToTlsIsToldNotFollowed()
    {
        Desk desk;
        CannedServer secure(CannedServer::Speaks::Tls);
        desk.server.always(moved(secure.url(u"/v1"_s).toEncoded(), 308));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QVERIFY(asked.sentence().contains(u"https://127.0.0.1"));
        QCOMPARE(secure.connections(), 0);
    }

    void aCircleEnds()
    {
        Desk desk;
        desk.server.always(moved("/v1/chat/completions", 307));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::BadResponse);
        QCOMPARE(desk.server.requests().size(), 6);
    }
};

MOAI_TEST(RedirectTest)
#include "RedirectTest.moc"
