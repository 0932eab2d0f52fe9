// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ServiceWatch.h"

#include "Rig.h"
#include "roundtable/ModelCatalogue.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

using State = ServiceHealth::State;

namespace {

struct Watched {
    Rig rig{{u"ann"_s, u"bob"_s}};
    ModelCatalogue catalogue{*rig.here.projects, *rig.here.services, *rig.here.keys};
    ServiceWatch watch{*rig.here.table, catalogue, *rig.here.projects, rig.here.clock};
};

} // namespace

class ServiceWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAFailureTellsOfAService_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("state"); // -1: nothing
        const auto row = [](FailureKind kind, int state) {
            QTest::newRow(qPrintable(toName(kind))) << kind << state;
        };
        row(FailureKind::Auth, int(State::KeyTrouble));
        row(FailureKind::Secrets, int(State::KeyTrouble));
        row(FailureKind::Billing, int(State::NoCredit));
        row(FailureKind::RateLimit, int(State::RateLimited));
        row(FailureKind::Overloaded, int(State::RateLimited));
        row(FailureKind::Network, int(State::Unreachable));
        row(FailureKind::Timeout, int(State::Unreachable));
        row(FailureKind::Tls, int(State::Unreachable));
        row(FailureKind::Server, int(State::Troubled));
        row(FailureKind::Truncated, int(State::Troubled));
        row(FailureKind::NotFound, -1);
        row(FailureKind::ContextLength, -1);
        row(FailureKind::ContentFilter, -1);
        row(FailureKind::Stopped, -1);
    }

    void whatAFailureTellsOfAService()
    {
        QFETCH(FailureKind, kind);
        QFETCH(int, state);
        const auto after = stateAfter(Failure{kind, u"Why."_s, {}});
        QCOMPARE(after ? int(*after) : -1, state);
        QCOMPARE(stateAfter(std::nullopt), State::Good);
    }

    void answersAndListsTellHowServicesAre()
    {
        Watched here;
        QSignalSpy changed(&here.watch, &ServiceWatch::changed);
        QCOMPARE(here.watch.of(u"ann"_s).state, State::Unasked);
        QVERIFY(here.watch.troubled().isEmpty());
        here.rig.at(u"ann"_s, saying("Hello"));
        here.rig.at(u"bob"_s, Canned::json(R"({"error":{"message":"No."}})", 401));
        QVERIFY(here.rig.here.ask(u"Why?"_s, 1));
        QCOMPARE(here.watch.of(u"Ann"_s).state, State::Good);
        QCOMPARE(here.watch.of(u"bob"_s).state, State::KeyTrouble);
        QVERIFY(here.watch.of(u"bob"_s).sentence.contains(u"401"_s));
        QVERIFY(here.watch.of(u"bob"_s).since.isValid());
        QCOMPARE(here.watch.troubled(), u"bob"_s);
        QCOMPARE(here.watch.countOf(true), 1);
        QCOMPARE(here.watch.countOf(false), 1);
        QCOMPARE(changed.size(), 2);
        here.rig.server.at("/bob/v1/models", Canned::json(R"({"data":[{"id":"m-1"}]})"));
        QVERIFY(here.rig.here.wait(here.catalogue.models(u"bob"_s)));
        QVERIFY(here.rig.here.until([&] { return here.watch.troubled().isEmpty(); }));
        QCOMPARE(here.watch.of(u"bob"_s).state, State::Good);
    }

    void aServiceThatIsGoneHasNoHealth()
    {
        Watched here;
        Service spare;
        spare.name = u"spare"_s;
        spare.url = QUrl(u"http://127.0.0.1:1/v1"_s);
        QVERIFY(here.rig.here.wait(here.rig.here.projects->saveService(spare)));
        QVERIFY(!here.rig.here.wait(here.catalogue.models(u"spare"_s)));
        QVERIFY(here.rig.here.until([&] { return here.watch.troubled() == u"spare"_s; }));
        QVERIFY(here.rig.here.wait(here.rig.here.projects->removeService(u"spare"_s)));
        QVERIFY(here.rig.here.until([&] { return here.watch.troubled().isEmpty(); }));
        QCOMPARE(here.watch.of(u"spare"_s).state, State::Unasked);
    }

    void aListIsAskedForOnceInARun()
    {
        Watched here;
        here.rig.server.at("/ann/v1/models",
                           Canned::json(R"({"data":[{"id":"m-1","context_length":4096},
                                                    {"id":"m-2"}]})"));
        const auto first = here.rig.here.wait(here.catalogue.known(u"ann"_s));
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->at(0).contextWindow, 4096);
        QVERIFY(!first->at(1).contextWindow);
        QVERIFY(!first->at(1).input);
        QCOMPARE(first->at(0).service, u"ann"_s);
        const auto asked = here.rig.server.requests().size();
        QCOMPARE(here.rig.here.wait(here.catalogue.known(u"Ann"_s))->size(), 2);
        QCOMPARE(here.rig.server.requests().size(), asked);
        (void)here.rig.here.wait(here.catalogue.known(u"ann"_s, ModelCatalogue::Freshness::Now));
        QCOMPARE(here.rig.server.requests().size(), asked + 1);
    }
};

MOAI_TEST(ServiceWatchTest)
#include "ServiceWatchTest.moc"
