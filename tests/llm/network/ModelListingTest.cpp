// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "base/WhenDone.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Models = Result<QList<ModelInfo>>;

/// Whatever comes within the test's patience.
Models landed(const QFuture<Models> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
        return {};
    return future.result();
}

} // namespace

class ModelListingTest : public QObject
{
    Q_OBJECT

private slots:
    void theModelsAreListed()
    {
        Desk desk;
        desk.server.at("/v1/models", Canned::json(R"({"data":[{"id":"gpt-a"},{"id":"gpt-b"}]})"));
        const auto models = landed(desk.services.models(serviceAt(desk.server), "sk-test"));
        QVERIFY(models);
        QCOMPARE(models->size(), 2);
        QCOMPARE(models->at(0).id, u"gpt-a"_s);
        const CannedRequest &request = desk.server.requests().first();
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.header("authorization"), "Bearer sk-test");
        QVERIFY(request.header("content-length").isEmpty());
    }

    void failuresAreTyped_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addColumn<FailureKind>("kind");

        using K = FailureKind;
        QTest::newRow("wrong key") << Canned::json("{}", 401) << K::Auth;
        QTest::newRow("not there") << Canned::json("{}", 404) << K::NotFound;
        QTest::newRow("broken server") << Canned::json("{}", 500) << K::Server;
        QTest::newRow("cut") << Canned::raw({}).reset() << K::Network;
        QTest::newRow("a web page")
            << Canned().header("Content-Type", "text/html").body("<html>") << K::BadResponse;
        QTest::newRow("elsewhere")
            << Canned(302).header("Location", "https://login.invalid/") << K::NotFound;
    }

    void failuresAreTyped()
    {
        QFETCH(Canned, canned);
        Desk desk;
        desk.server.always(canned);
        const auto models = landed(desk.services.models(serviceAt(desk.server), "sk-test"));
        QVERIFY(!models);
        QTEST(models.error().kind, "kind");
        QVERIFY(!models.error().sentence.isEmpty());
    }

    void nobodyListens()
    {
        Desk desk;
        const Service service = serviceAt(desk.server);
        desk.server.close();
        QCOMPARE(landed(desk.services.models(service, {})).error().kind, FailureKind::Refused);
    }

    void aServiceThatCannotBeAskedSaysSo()
    {
        Desk desk;
        const auto models = landed(desk.services.models(serviceAt(QUrl()), {}));
        QCOMPARE(models.error().kind, FailureKind::Invalid);
    }

    void fifteenSecondsAreEnough()
    {
        Desk desk;
        desk.server.always(
            Canned().header("Content-Type", "text/plain").hold().chunk("x").silence());
        const auto future = desk.services.models(serviceAt(desk.server), {});
        QTRY_COMPARE(desk.server.held(), 1);
        desk.clock.advance(14s);
        QVERIFY(!future.isFinished());
        const int looks = desk.clock.looks();
        desk.server.release();
        QTRY_VERIFY(desk.clock.looks() > looks); // bytes that come late do not lengthen it
        desk.clock.advance(1s);
        QCOMPARE(landed(future).error().kind, FailureKind::Timeout);
    }

    void anEndlessListIsRefused()
    {
        Desk desk;
        Canned canned = Canned().header("Content-Type", "application/json");
        for (int i = 0; i < 20; ++i)
            canned = canned.chunk(QByteArray(1024 * 1024, ' '));
        desk.server.always(canned.silence());
        const auto models = landed(desk.services.models(serviceAt(desk.server), {}));
        QCOMPARE(models.error().kind, FailureKind::BadResponse);
    }

    void theFutureIsCancelledWithTheServices()
    {
        FakeClock clock;
        CannedServer server;
        server.always(Canned::stall());
        auto services = std::make_unique<Services>(clock);
        const auto future = services->models(serviceAt(server), {});
        QTRY_COMPARE(server.requests().size(), 1);
        services.reset();
        QVERIFY(future.isCanceled());
        QTRY_COMPARE(server.open(), 0);
    }

    void thePracticeModelsAreListed()
    {
        Desk desk;
        const auto models = landed(desk.services.models(practiceService(), {}));
        QVERIFY(models);
        QVERIFY(models->size() >= practiceRoster().size());
    }
};

MOAI_TEST(ModelListingTest)
#include "ModelListingTest.moc"
