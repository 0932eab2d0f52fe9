// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "support/TestMain.h"

#include <QSslConfiguration>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void statusesBecomeKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FailureKind>("kind");

        using K = FailureKind;
        const auto code = [](const QByteArray &is) -> QByteArray {
            return "{\"error\":{\"message\":\"No.\",\"code\":\"" + is + "\"}}";
        };
        QTest::newRow("400") << 400 << code("bad_parameter") << K::Refused;
        QTest::newRow("401") << 401 << code("invalid_api_key") << K::Auth;
        QTest::newRow("402") << 402 << QByteArray() << K::Billing;
        QTest::newRow("403") << 403 << QByteArray("<html>no") << K::Auth;
        QTest::newRow("404") << 404 << code("model_not_found") << K::NotFound;
        QTest::newRow("too long") << 400 << code("context_length_exceeded") << K::ContextLength;
        QTest::newRow("no credit") << 429 << code("insufficient_quota") << K::Billing;
        QTest::newRow("filtered") << 400 << code("content_filter") << K::ContentFilter;
        QTest::newRow("not an answer") << 304 << QByteArray() << K::BadResponse;
    }

    void statusesBecomeKinds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Desk desk;
        desk.server.always(Canned::json(body, status));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.news, (QStringList{u"asked"_s, u"finished"_s}));
        QCOMPARE(asked.reply().status, MessageStatus::Failed);
        QTEST(asked.kind(), "kind");
        QVERIFY(asked.sentence().contains(QString::number(status)));
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void aChallengeIsAnAuthFailureWithTheServicesWords_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("bearer") << QByteArray("Bearer realm=\"API\"");
        QTest::newRow("basic") << QByteArray("Basic realm=\"API\"");
        QTest::newRow("digest") << QByteArray(R"(Digest realm="API", nonce="1", qop="auth")");
    }

    void aChallengeIsAnAuthFailureWithTheServicesWords()
    {
        QFETCH(QByteArray, challenge);
        Desk desk;
        desk.server.always(Canned::json(R"({"error":{"message":"Wrong key."}})", 401)
                               .header("WWW-Authenticate", challenge));
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::Auth);
        QVERIFY2(asked.sentence().contains(u"Wrong key."), qPrintable(asked.sentence()));
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void nobodyListens()
    {
        Desk desk;
        const Service service = serviceAt(desk.server);
        desk.server.close();
        const Asked asked = desk.ask(service);
        desk.sitOutRetries(asked);
        QCOMPARE(asked.kind(), FailureKind::Refused);
        QVERIFY(asked.sentence().contains(u"127.0.0.1:"_s + QString::number(service.url.port())));
        QCOMPARE(asked.retries.size(), 2);
    }

    void thereIsNoSuchHost()
    {
        Desk desk;
        const Asked asked = desk.ask(serviceAt(QUrl(u"http://no-such-host.invalid/v1"_s)));
        desk.sitOutRetries(asked);
        QCOMPARE(asked.kind(), FailureKind::Network);
        QVERIFY(asked.sentence().contains(u"no-such-host.invalid"));
    }

    void aCertificateThatNobodySigned()
    {
        FakeClock clock;
        CannedServer server(CannedServer::Speaks::Tls);
        server.always(saying("Hello"));
        Services services(clock);
        const Asked asked(services.ask(serviceAt(server), "sk-test", anyQuestion()));
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::Tls);
        QVERIFY2(asked.sentence().contains(u"self-signed"), qPrintable(asked.sentence()));
        QVERIFY(asked.retries.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    void aCertificateThatWasAddedSinceIsSeen()
    {
        FakeClock clock;
        CannedServer server(CannedServer::Speaks::Tls);
        server.always(saying("Hello"));
        Services services(clock);
        const Asked before(services.ask(serviceAt(server), "sk-test", anyQuestion()));
        QTRY_VERIFY(before.isOver());
        QCOMPARE(before.kind(), FailureKind::Tls);

        const QSslConfiguration systems = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = systems;
        QVERIFY(trusting.addCaCertificates(QStringLiteral(MOAI_TEST_DATA "/tls/localhost.pem")));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const Asked after(services.ask(serviceAt(server), "sk-test", anyQuestion()));
        QTRY_VERIFY(after.isOver());
        QSslConfiguration::setDefaultConfiguration(systems);
        QCOMPARE(after.reply().text, u"Hello"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void anOwnAuthorityIsTrustedByItsServiceAlone()
    {
        FakeClock clock;
        CannedServer server(CannedServer::Speaks::Tls);
        server.always(saying("Hello"));
        Services services(clock);
        Service trusting = serviceAt(server);
        trusting.caFile = QStringLiteral(MOAI_TEST_DATA "/tls/localhost.pem");
        const auto ask = [&services](const Service &service) {
            return std::make_unique<Asked>(services.ask(service, "sk-test", anyQuestion()));
        };
        auto asked = ask(trusting);
        QTRY_VERIFY(asked->isOver());
        QCOMPARE(asked->reply().text, u"Hello"_s);
        // The connection is kept, but not for those who do not trust it.
        asked = ask(serviceAt(server));
        QTRY_VERIFY(asked->isOver());
        QCOMPARE(asked->kind(), FailureKind::Tls);
        QCOMPARE(server.requests().size(), 1);
        asked = ask(trusting);
        QTRY_VERIFY(asked->isOver());
        QCOMPARE(asked->reply().text, u"Hello"_s);
        const auto models = services.models(trusting, {});
        QTRY_VERIFY(models.isFinished());
        QCOMPARE(models.result().error().kind, FailureKind::BadResponse); // it came through
        QCOMPARE(server.requests().size(), 3);
    }

    void anAuthorityThatIsNoneSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        const QString data = QStringLiteral(MOAI_TEST_DATA "/tls/");
        QTest::newRow("missing") << data + u"nobody.pem"_s << u"nobody.pem cannot be read"_s;
        QTest::newRow("a folder") << data << u"cannot be read"_s;
        QTest::newRow("a key") << data + u"localhost.key"_s << u"holds no certificate"_s;
    }

    void anAuthorityThatIsNoneSaysSo()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        Desk desk;
        Service service = serviceAt(desk.server);
        service.caFile = file;
        const Asked asked = desk.ask(service);
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::Tls);
        QVERIFY2(asked.sentence().contains(says), qPrintable(asked.sentence()));
        QVERIFY(asked.retries.isEmpty());
        QVERIFY(desk.server.requests().isEmpty());
    }

    void tlsToAServerThatSpeaksNone()
    {
        Desk desk;
        desk.server.always(Canned::json("{}", 400));
        QUrl url = desk.server.url(u"/v1"_s);
        url.setScheme(u"https"_s);
        const Asked asked = desk.ask(serviceAt(url));
        QTRY_COMPARE(desk.server.open(), 1);
        desk.clock.advance(10s);
        QCOMPARE(asked.retries.size(), 1);
        QCOMPARE(asked.retries.first().kind, FailureKind::Timeout);
        QVERIFY(asked.retries.first().sentence.contains(u"did not take the connection"));
    }

    void theAnswerIsCut_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<FailureKind>("kind");

        const Canned begun = Canned::stream().chunk(word("Hello"));
        const auto interrupted = MessageStatus::Interrupted;
        QTest::newRow("by FIN") << begun.cut() << interrupted << FailureKind::Truncated;
        QTest::newRow("by RST") << begun.hold().reset() << interrupted << FailureKind::Truncated;
        QTest::newRow("inside a chunk")
            << begun.bytes("400\r\ndata: {").cut() << interrupted << FailureKind::Truncated;
        QTest::newRow("by a wrong chunk head") << begun.bytes("zz\r\n").bytes(word("lost")).cut()
                                               << interrupted << FailureKind::Truncated;
        QTest::newRow("by a proper end") << begun << interrupted << FailureKind::Truncated;
        QTest::newRow("before the first word")
            << Canned::stream().chunk(": hello\n\n").hold().reset() << MessageStatus::Failed
            << FailureKind::Network;
        QTest::newRow("without a word") << Canned::stream().chunk(finish() + done())
                                        << MessageStatus::Failed << FailureKind::Empty;
        QTest::newRow("broken gzip")
            << Canned::stream().header("Content-Encoding", "gzip").chunk("not packed at all")
            << MessageStatus::Failed << FailureKind::Malformed;
    }

    void theAnswerIsCut()
    {
        QFETCH(Canned, canned);
        QFETCH(MessageStatus, status);
        Desk desk;
        desk.server.always(canned);
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver() || desk.server.held() == 1);
        if (status == MessageStatus::Interrupted)
            QTRY_VERIFY(asked.news.contains(u"text:Hello"_s));
        desk.server.release();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, status);
        QTEST(asked.kind(), "kind");
        QVERIFY(!asked.sentence().isEmpty());
        QCOMPARE(desk.server.requests().size(), 1); // never asked again once an answer began
    }

    void noFirstByteInTime()
    {
        Desk desk;
        desk.server.always(Canned::stall());
        const Asked asked = desk.ask();
        std::optional<int> looks;
        connect(asked.stream.get(), &ReplyStream::asked, this, [&] { looks = desk.clock.looks(); });
        QTRY_VERIFY(looks && desk.clock.looks() > *looks); // it is sent: another time runs
        desk.clock.advance(120s - 1ms);
        QVERIFY(!asked.isOver());
        desk.clock.advance(1ms);
        QVERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Failed);
        QCOMPARE(asked.kind(), FailureKind::Timeout);
        QVERIFY(asked.sentence().contains(u"did not begin to answer within 120 s"));
        QVERIFY(asked.retries.isEmpty());
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void silenceInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<MessageStatus>("status");
        QTest::newRow("before a word") << QByteArray(": hello\n\n") << MessageStatus::Failed;
        QTest::newRow("after words") << word("Hello") << MessageStatus::Interrupted;
    }

    void silenceInTheMiddle()
    {
        QFETCH(QByteArray, begin);
        Desk desk;
        desk.server.always(Canned::stream().hold().chunk(begin).silence());
        const Asked asked = desk.ask();
        QTRY_COMPARE(desk.server.held(), 1);
        const int looks = desk.clock.looks();
        desk.server.release();
        QTRY_VERIFY(desk.clock.looks() > looks);
        if (!begin.startsWith(':'))
            QTRY_VERIFY(asked.news.contains(u"text:Hello"_s));
        desk.clock.advance(60s - 1ms);
        QVERIFY(!asked.isOver());
        desk.clock.advance(1ms);
        QVERIFY(asked.isOver());
        QTEST(asked.reply().status, "status");
        QCOMPARE(asked.kind(), FailureKind::Timeout);
        QVERIFY(asked.sentence().contains(u"fell silent in the middle of its answer for 60 s"));
        QVERIFY(asked.retries.isEmpty());
        QCOMPARE(desk.server.requests().size(), 1);
    }

    void keepAliveCommentsAreNoWords()
    {
        Desk desk;
        Canned canned = Canned::stream().chunk(word("Hello"));
        for (int i = 0; i < 4; ++i)
            canned = canned.hold().chunk(": still there\n\n");
        desk.server.always(canned.silence());
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.news.contains(u"text:Hello"_s));
        for (int i = 0; i < 3; ++i) {
            desk.clock.advance(39s);
            QVERIFY(!asked.isOver());
            QTRY_COMPARE(desk.server.held(), 1);
            const int looks = desk.clock.looks();
            desk.server.release();
            QTRY_VERIFY(desk.clock.looks() > looks); // the comment is read
        }
        desk.clock.advance(3s); // 120 s without a word, 3 s without a byte
        QVERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Interrupted);
        QCOMPARE(asked.reply().text, u"Hello"_s);
        QCOMPARE(asked.kind(), FailureKind::Timeout);
        QVERIFY(asked.sentence().contains(u"sent no word for 120 s"));
    }

    void aLongErrorBodyIsNotReadToItsEnd()
    {
        Desk desk;
        Canned canned = Canned(400).header("Content-Type", "text/plain");
        for (int i = 0; i < 40; ++i)
            canned = canned.chunk(QByteArray(64 * 1024, 'x'));
        desk.server.always(canned.silence());
        const Asked asked = desk.ask();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.kind(), FailureKind::Refused);
    }

    void whatCannotBeAskedSaysSo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<ServiceHeader>("header");
        QTest::addColumn<QString>("says");

        const ServiceHeader none;
        const QString url = u"http://127.0.0.1:1/v1"_s;
        QTest::newRow("no URL") << QString() << QString() << none << u"http://"_s;
        QTest::newRow("another scheme")
            << u"ftp://example.com/v1"_s << QString() << none << u"http://"_s;
        QTest::newRow("no host") << u"http:///v1"_s << QString() << none << u"http://"_s;
        QTest::newRow("proxy") << url << u"proxy.example.com"_s << none << u"socks5://"_s;
        QTest::newRow("variable") << url << QString() << ServiceHeader{u"X"_s, u"${MOAI_NO_SUCH}"_s}
                                  << u"MOAI_NO_SUCH"_s;
    }

    void whatCannotBeAskedSaysSo()
    {
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        QFETCH(ServiceHeader, header);
        QFETCH(QString, says);
        Desk desk;
        Service service = serviceAt(QUrl(url));
        service.proxy = proxy;
        if (!header.name.isEmpty())
            service.headers = {header};
        const Asked asked = desk.ask(service);
        QVERIFY(!asked.isOver());
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().status, MessageStatus::Failed);
        QCOMPARE(asked.kind(), FailureKind::Invalid);
        QVERIFY2(asked.sentence().contains(says), qPrintable(asked.sentence()));
        QVERIFY(asked.retries.isEmpty());
    }
};

MOAI_TEST(FailuresTest)
#include "FailuresTest.moc"
