// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Lanes.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &name, std::optional<int> lanes)
{
    Service made;
    made.name = name;
    made.url = QUrl(u"https://api.example.com/v1"_s);
    made.lanes = lanes;
    return made;
}

/// Stands in the queue and notes its name in `order` when it is granted.
struct Waiter {
    std::unique_ptr<LaneTicket> ticket;

    Waiter(Lanes &lanes, const Service &service, const QString &name, QStringList &order)
        : ticket(lanes.queue(service))
    {
        QObject::connect(ticket.get(), &LaneTicket::granted, ticket.get(),
                         [name, &order] { order.append(name); });
    }
};

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsLanes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("set");
        QTest::addColumn<int>("lanes");

        constexpr auto openAi = ServiceKind::OpenAi;
        QTest::newRow("cloud") << u"https://api.openai.com/v1"_s << openAi << u""_s << 0 << 64;
        QTest::newRow("set") << u"https://api.openai.com/v1"_s << openAi << u""_s << 3 << 3;
        QTest::newRow("ollama") << u"https://ollama.example.com"_s << ServiceKind::Ollama << u""_s
                                << 0 << 1;
        QTest::newRow("ollama, set")
            << u"http://127.0.0.1:11434"_s << ServiceKind::Ollama << u""_s << 4 << 4;
        QTest::newRow("lm studio by port")
            << u"http://localhost:1234/v1"_s << openAi << u""_s << 0 << 1;
        QTest::newRow("llama.cpp in the house")
            << u"http://192.168.1.7:8080/v1"_s << openAi << u""_s << 0 << 1;
        QTest::newRow("v6") << u"http://[::1]:8080/v1"_s << openAi << u""_s << 0 << 1;
        QTest::newRow("the port alone is no sign")
            << u"https://gateway.example.com:8080/v1"_s << openAi << u""_s << 0 << 64;
        QTest::newRow("a gateway on this machine")
            << u"http://127.0.0.1:45555/v1"_s << openAi << u""_s << 0 << 64;
        QTest::newRow("local preset, own port")
            << u"http://127.0.0.1:9999/v1"_s << openAi << u"vllm"_s << 0 << 1;
        QTest::newRow("cloud preset")
            << u"https://openrouter.ai/api/v1"_s << openAi << u"openrouter"_s << 0 << 64;
        QTest::newRow("practice") << u"practice:"_s << openAi << u""_s << 0 << 64;
        QTest::newRow("nonsense") << u"https://api.openai.com/v1"_s << openAi << u""_s << -2 << 1;
    }

    void countsLanes()
    {
        QFETCH(QString, url);
        QFETCH(ServiceKind, kind);
        QFETCH(QString, preset);
        QFETCH(int, set);
        Service asked;
        asked.url = QUrl(url);
        asked.kind = kind;
        asked.preset = preset;
        if (set != 0)
            asked.lanes = set;
        QTEST(laneCount(asked), "lanes");
    }

    void isNeverGrantedFromInsideTheCall()
    {
        Lanes lanes;
        QStringList order;
        const Waiter one(lanes, service(u"a"_s, 1), u"one"_s, order);
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, QStringList{u"one"_s});
    }

    void firstComeFirstServed()
    {
        Lanes lanes;
        QStringList order;
        const Service slow = service(u"slow"_s, 2);
        std::vector<Waiter> waiters;
        for (const auto &name : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
            waiters.emplace_back(lanes, slow, name, order);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(order, (QStringList{u"1"_s, u"2"_s}));
        waiters[1].ticket.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(order, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        waiters[3].ticket.reset(); // leaves the queue
        waiters[0].ticket.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(order, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"5"_s}));
    }

    void servicesDoNotWaitForEachOther()
    {
        Lanes lanes;
        QStringList order;
        const Waiter one(lanes, service(u"a"_s, 1), u"a"_s, order);
        const Waiter two(lanes, service(u"b"_s, 1), u"b"_s, order);
        QTRY_COMPARE(order.size(), 2);
    }

    void aTicketDroppedBeforeItsGrantFreesTheLane()
    {
        Lanes lanes;
        QStringList order;
        Waiter one(lanes, service(u"a"_s, 1), u"one"_s, order);
        const Waiter two(lanes, service(u"a"_s, 1), u"two"_s, order);
        one.ticket.reset(); // the lane is its own, the news of it still under way
        QTRY_COMPARE(order, QStringList{u"two"_s});
    }

    void ticketsMayOutliveTheLanes()
    {
        auto lanes = std::make_unique<Lanes>();
        QStringList order;
        Waiter one(*lanes, service(u"a"_s, 1), u"one"_s, order);
        const Waiter two(*lanes, service(u"a"_s, 1), u"two"_s, order);
        lanes.reset();
        QTRY_COMPARE(order, QStringList{u"one"_s});
        one.ticket.reset();
        QTRY_COMPARE(order, (QStringList{u"one"_s, u"two"_s}));
    }

    void moreLanesLetTheWaitingGo()
    {
        Lanes lanes;
        QStringList order;
        const Waiter one(lanes, service(u"a"_s, 1), u"one"_s, order);
        const Waiter two(lanes, service(u"a"_s, 1), u"two"_s, order);
        const Waiter three(lanes, service(u"a"_s, 2), u"three"_s, order);
        QTRY_COMPARE(order, (QStringList{u"one"_s, u"two"_s}));
    }
};

MOAI_TEST(LanesTest)
#include "LanesTest.moc"
