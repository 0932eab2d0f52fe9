// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/NetworkPool.h"
#include "base/SystemProxies.h"
#include "llm/Proxy.h"
#include "support/TestMain.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QUrl kHost(u"http://127.0.0.1:4000/v1"_s);

std::vector<NetworkPool::Place> take(NetworkPool &pool, int count, const QUrl &url = kHost,
                                     const QString &proxy = {})
{
    std::vector<NetworkPool::Place> places;
    for (int i = 0; i < count; ++i)
        places.push_back(*pool.take(url, proxy));
    return places;
}

} // namespace

class NetworkPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void aManagerGetsSixRequestsPerHost()
    {
        NetworkPool pool;
        const auto places = take(pool, 32);
        QHash<QNetworkAccessManager *, int> load;
        for (const auto &place : places)
            ++load[&place.manager()];
        QCOMPARE(load.size(), 6);
        for (const int requests : std::as_const(load))
            QVERIFY(requests <= 6);
    }

    void managersAreReused()
    {
        NetworkPool pool;
        auto places = take(pool, 12);
        QCOMPARE(pool.size(), size_t(2));
        places.clear();
        places = take(pool, 12);
        QCOMPARE(pool.size(), size_t(2));
    }

    void hostsShareAManager()
    {
        NetworkPool pool;
        const auto here = take(pool, 6);
        const auto there = take(pool, 6, QUrl(u"http://127.0.0.1:4001/v1"_s));
        QCOMPARE(pool.size(), size_t(1));
        const auto same = take(pool, 1, QUrl(u"http://127.0.0.1:4000/other?path"_s));
        QCOMPARE(pool.size(), size_t(2));
    }

    void anotherProxyMeansAnotherManager()
    {
        NetworkPool pool;
        const auto direct = take(pool, 1);
        const auto proxied = take(pool, 1, kHost, u"http://127.0.0.1:3128"_s);
        QVERIFY(&direct[0].manager() != &proxied[0].manager());
        QCOMPARE(proxied[0].manager().proxy().port(), quint16(3128));
    }

    void whoTrustsAnotherAuthorityGetsAnotherManager()
    {
        NetworkPool pool;
        const QString own = QStringLiteral(MOAI_TEST_DATA "/tls/localhost.pem");
        const auto plain = pool.take(kHost, {});
        const auto trusting = pool.take(kHost, {}, own);
        const auto again = pool.take(kHost, {}, own);
        QVERIFY(!plain->trust());
        QVERIFY(&plain->manager() != &trusting->manager());
        QCOMPARE(&again->manager(), &trusting->manager());
        const auto systems = QSslConfiguration::systemCaCertificates();
        QCOMPARE(trusting->trust()->caCertificates().size(), systems.size() + 1);
    }

    void anAuthorityThatWasReplacedIsReadAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"ca.pem"_s);
        QVERIFY(QFile::copy(QStringLiteral(MOAI_TEST_DATA "/tls/localhost.pem"), path));
        NetworkPool pool;
        const auto before = pool.take(kHost, {}, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n# twice\n" + before->trust()->caCertificates().last().toPem());
        file.close();
        const auto after = pool.take(kHost, {}, path);
        QVERIFY(&after->manager() != &before->manager());
        QCOMPARE(after->trust()->caCertificates().size(),
                 before->trust()->caCertificates().size() + 1);
        QVERIFY(file.remove());
        QCOMPARE(pool.take(kHost, {}, path).error().kind, FailureKind::Tls);
    }

    void aRetiredManagerGetsNoMore()
    {
        NetworkPool pool;
        auto places = take(pool, 2);
        QNetworkAccessManager *retired = &places[0].manager();
        places[0].retire();
        const auto fresh = take(pool, 1);
        QVERIFY(&fresh[0].manager() != retired);
        QCOMPARE(&places[1].manager(), retired); // still there for whom it serves
    }

    void placesMayOutliveThePool()
    {
        auto pool = std::make_unique<NetworkPool>();
        const auto places = take(*pool, 1);
        pool.reset();
        QVERIFY(places[0].manager().objectName().isEmpty());
    }

    void proxiesAreReadFromTheirAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("type"); // -1: refused

        QTest::newRow("http") << u"http://proxy.example.com:3128"_s
                              << int(QNetworkProxy::HttpProxy);
        QTest::newRow("socks") << u"socks5://127.0.0.1:1080"_s << int(QNetworkProxy::Socks5Proxy);
        QTest::newRow("slash") << u"http://10.0.0.1:80/"_s << int(QNetworkProxy::HttpProxy);
        QTest::newRow("v6") << u"socks5://[::1]:1080"_s << int(QNetworkProxy::Socks5Proxy);
        QTest::newRow("no port") << u"http://proxy.example.com"_s << -1;
        QTest::newRow("no scheme") << u"proxy.example.com:3128"_s << -1;
        QTest::newRow("https") << u"https://proxy.example.com:3128"_s << -1;
        QTest::newRow("socks4") << u"socks4://127.0.0.1:1080"_s << -1;
        QTest::newRow("path") << u"http://proxy.example.com:3128/pac"_s << -1;
        QTest::newRow("password") << u"http://me:secret@proxy.example.com:3128"_s << -1;
        QTest::newRow("port out of range") << u"http://proxy.example.com:99999"_s << -1;
        QTest::newRow("words") << u"no proxy please"_s << -1;
    }

    void proxiesAreReadFromTheirAddress()
    {
        QFETCH(QString, address);
        const auto proxy = proxyFromAddress(address);
        QTEST(proxy ? int(proxy->type()) : -1, "type");
        if (!proxy) {
            QCOMPARE(proxy.error().kind, FailureKind::Invalid);
            QVERIFY(!proxy.error().sentence.contains(u"secret"));
        }
        NetworkPool pool;
        QCOMPARE(pool.take(kHost, address).has_value(), proxy.has_value());
    }

    void thisMachineIsNeverAskedThroughTheSystemsProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:9");
        SystemProxies proxies;
        const auto of = [&](const QString &url) {
            return proxies.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0).type();
        };
        QCOMPARE(of(u"http://127.0.0.1:11434/api"_s), QNetworkProxy::NoProxy);
        QCOMPARE(of(u"http://localhost:1234/v1"_s), QNetworkProxy::NoProxy);
        QCOMPARE(of(u"http://[::1]:1234/v1"_s), QNetworkProxy::NoProxy);
        QCOMPARE(of(u"http://api.example.com/v1"_s), QNetworkProxy::HttpProxy);
        qunsetenv("http_proxy");
    }
};

MOAI_TEST(NetworkPoolTest)
#include "NetworkPoolTest.moc"
