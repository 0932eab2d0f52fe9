// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramPoller.h"
#include "base/WhenDone.h"
#include "support/BotApiServer.h"
#include "support/FakeClock.h"
#include "support/TestMain.h"
#include "telegram/Landed.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = BotApiTrouble::Kind;

/// A poller at the strict server, and what it handed over.
struct Post {
    FakeClock clock;
    BotApiServer server{clock};
    TelegramApi api{server.url(), BotApiServer::token(), TelegramPatience{500ms, 500ms, 500ms}};
    QStringList taken;
    int refusals = 0; ///< how many of the next are not kept
    TelegramPoller poller{api, clock, [this](const TelegramUpdate &update) {
                              if (refusals-- > 0)
                                  return doneWith(Result<void>(
                                      Failure{FailureKind::Storage, u"The disk is full."_s, {}}));
                              taken.append(update.message ? update.message->text : QString());
                              return doneWith(Result<void>());
                          }};
    QSignalSpy troubled{&poller, &TelegramPoller::troubled};
    QSignalSpy halted{&poller, &TelegramPoller::halted};

    Post() { clock.advance(1s); }

    qint64 say(const QString &text) { return server.say({7, 0}, 7, text); }
    /// Lets everything happen that can: a call goes there and back.
    void settle() { QVERIFY(landed(api.getMe())); }
    [[nodiscard]] QList<BotApiCall> asks() const
    {
        QList<BotApiCall> asks = server.calls();
        asks.removeIf([](const BotApiCall &call) { return call.method != u"getUpdates"_s; });
        return asks;
    }
    [[nodiscard]] QJsonValue lastOffset() const
    {
        return asks().isEmpty() ? QJsonValue() : asks().last().parameters.value("offset"_L1);
    }
};

/// Another's clock, and how long people wanted to wait.
class WaitsNoted final : public Clock
{
public:
    explicit WaitsNoted(Clock &clock) : m_clock(clock) {}

    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds elapsed() const override { return m_clock.elapsed(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        waits.append(delay);
        m_clock.after(delay, context, std::move(then));
    }

    QList<std::chrono::milliseconds> waits;

private:
    Clock &m_clock;
};

QStringList numbers(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(i));
    return list;
}

} // namespace

class TelegramPollerTest : public QObject
{
    Q_OBJECT

private slots:
    void eachUpdateComesOnceAndInOrder()
    {
        Post post;
        post.server.updates().shuffle(42);
        for (int i = 0; i < 250; ++i) // three batches
            post.say(QString::number(i));
        post.poller.start({});
        QTRY_COMPARE(post.taken.size(), 250);
        post.say(u"250"_s);
        QTRY_COMPARE(post.taken, numbers(251));
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.server.updates().waiting(), 0);
        QCOMPARE(post.server.violations(), QStringList());
        QCOMPARE(post.troubled.size(), 0);
    }

    void onlyWhatIsNeededIsAskedFor()
    {
        Post post;
        post.poller.start({});
        QTRY_VERIFY(post.server.isPolled());
        const QJsonObject asked = post.asks().first().parameters;
        QCOMPARE(asked["timeout"_L1].toInt(), 50);
        QCOMPARE(asked["allowed_updates"_L1].toArray(),
                 QJsonArray({u"message"_s, u"callback_query"_s}));
        QVERIFY(!asked.contains("offset"_L1));
    }

    void nothingIsConfirmedBeforeItsWorkIsKept()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        std::vector<std::shared_ptr<QPromise<Result<void>>>> works;
        TelegramPoller poller(api, clock, [&works](const TelegramUpdate &) {
            works.push_back(std::make_shared<QPromise<Result<void>>>());
            works.back()->start();
            return works.back()->future();
        });
        const qint64 first = server.say({7, 0}, 7, u"one"_s);
        server.say({7, 0}, 7, u"two"_s);
        poller.start({});
        const auto finish = [&works](size_t which) {
            works[which]->addResult(Result<void>());
            works[which]->finish();
        };
        QTRY_COMPARE(works.size(), size_t(1));
        finish(0);
        QTRY_COMPARE(works.size(), size_t(2)); // one after the other
        QCOMPARE(server.count(u"getUpdates"_s), 1);
        QCOMPARE(server.updates().waiting(), 2);
        finish(1);
        QTRY_VERIFY(server.isPolled());
        QCOMPARE(server.calls().last().integer("offset"), first + 2);
        QCOMPARE(server.updates().waiting(), 0);
    }

    void whatWasNotKeptIsHandedOverAgain()
    {
        Post post;
        post.refusals = 3;
        post.say(u"a"_s);
        post.say(u"b"_s);
        post.poller.start({});
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(post.troubled.size(), i);
            QCOMPARE(post.taken, QStringList());
            post.clock.advance(10s);
        }
        QTRY_COMPARE(post.taken, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(post.server.count(u"getUpdates"_s) - int(post.server.isPolled()), 1);
    }

    void whatTheStoreKnowsIsNotTakenAgain()
    {
        Post post;
        const qint64 first = post.say(u"old"_s);
        post.say(u"new"_s);
        post.poller.start({std::nullopt, {first}});
        QTRY_COMPARE(post.taken, QStringList{u"new"_s});
        QTRY_COMPARE(post.server.updates().waiting(), 0);
    }

    void aServerThatDoesNotWaitIsNotAskedWithoutEnd()
    {
        Post post;
        const qint64 known = post.say(u"old"_s);
        post.poller.start({known - 5, {known}});
        QTRY_COMPARE(post.asks().size(), 1);
        post.settle();
        QCOMPARE(post.asks().size(), 1);
        post.clock.advance(1s);
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.lastOffset().toInteger(), known + 1);
    }

    void itGoesOnAfterTrouble_data()
    {
        QTest::addColumn<BotApiTrouble>("trouble");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("a gateway") << BotApiTrouble{Kind::BadGateway} << FailureKind::Server;
        QTest::newRow("a cut before") << BotApiTrouble{Kind::DropBefore} << FailureKind::Network;
        QTest::newRow("a cut after") << BotApiTrouble{Kind::DropAfter} << FailureKind::Network;
        QTest::newRow("a hotel") << BotApiTrouble{Kind::Page} << FailureKind::BadResponse;
        QTest::newRow("too many") << BotApiTrouble::tooMany(7s) << FailureKind::RateLimit;
    }
    void itGoesOnAfterTrouble()
    {
        QFETCH(BotApiTrouble, trouble);
        QFETCH(FailureKind, kind);
        Post post;
        QSignalSpy recovered(&post.poller, &TelegramPoller::recovered);
        post.say(u"a"_s);
        post.poller.start({});
        QTRY_COMPARE(post.taken.size(), 1);
        QTRY_VERIFY(post.server.isPolled());
        post.server.goWrong(u"getUpdates"_s, trouble, 2);
        post.say(u"b"_s);
        for (int i = 1; i <= 2; ++i) {
            QTRY_COMPARE(post.troubled.size(), i);
            QCOMPARE(post.troubled.last().first().value<TelegramError>().failure.kind, kind);
            post.clock.advance(10s);
        }
        QTRY_VERIFY(post.server.isPolled());
        post.say(u"c"_s);
        QTRY_COMPARE(post.taken, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(recovered.size() >= 3);
        QCOMPARE(post.server.violations(), QStringList());
    }

    void itWaitsLongerEachTime()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        WaitsNoted noted(clock);
        TelegramPoller poller(api, noted,
                              [](const TelegramUpdate &) { return doneWith(Result<void>()); });
        QSignalSpy troubled(&poller, &TelegramPoller::troubled);
        server.goWrong(u"getUpdates"_s, {Kind::BadGateway}, 12);
        poller.start({});
        for (int i = 1; i <= 12; ++i) {
            QTRY_COMPARE(troubled.size(), i);
            clock.advance(60s);
        }
        QTRY_VERIFY(server.isPolled());
        noted.waits.removeAll(10s); // the watch of the network
        QCOMPARE(noted.waits.size(), 12);
        QVERIFY(noted.waits.first() >= 1s && noted.waits.first() <= 1200ms);
        for (int i = 0; i < 5; ++i)
            QVERIFY(noted.waits.at(i + 1) > noted.waits.at(i));
        QVERIFY(noted.waits.last() >= 48s && noted.waits.last() <= 60s);
    }

    void whatTheServerAsksForIsWaitedInFull()
    {
        Post post;
        post.server.goWrong(u"getUpdates"_s, BotApiTrouble::tooMany(300s));
        post.poller.start({});
        QTRY_COMPARE(post.troubled.size(), 1);
        post.clock.sleep(60s);
        post.clock.advance(299s); // nor does waking up make it shorter
        post.settle();
        QCOMPARE(post.asks().size(), 1);
        post.clock.advance(1s);
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.server.violations(), QStringList());
    }

    void anotherPollerIsGivenHalfAMinute()
    {
        Post post;
        TelegramApi other(post.server.url(), BotApiServer::token());
        post.poller.start({});
        QTRY_VERIFY(post.server.isPolled());
        const auto theirs = other.getUpdates(std::nullopt, 50s);
        QTRY_COMPARE(post.troubled.size(), 1);
        const auto error = post.troubled.first().first().value<TelegramError>();
        QCOMPARE(error.code, 409);
        QVERIFY(error.failure.sentence.contains(u"another"_s, Qt::CaseInsensitive));
        post.clock.advance(29s);
        post.settle();
        QCOMPARE(post.asks().size(), 2);
        post.clock.advance(1s);
        QTRY_COMPARE(post.asks().size(), 3);
        QVERIFY(post.poller.isRunning());
    }

    void whatNeedsSomebodyHaltsIt_data()
    {
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<int>("code");
        QTest::newRow("a wrong token") << true << 401;
        QTest::newRow("a webhook") << false << 409;
    }
    void whatNeedsSomebodyHaltsIt()
    {
        QFETCH(bool, isRevoked);
        Post post;
        post.server.revoke(isRevoked);
        post.server.setWebhook(u"https://example.org/"_s);
        post.poller.start({});
        QTRY_COMPARE(post.halted.size(), 1);
        const auto error = post.halted.first().first().value<TelegramError>();
        QTEST(error.code, "code");
        QCOMPARE(error.meansWebhook(), !isRevoked);
        QVERIFY(!post.poller.isRunning());
        const auto asks = post.asks().size();
        post.clock.advance(10min);
        static_cast<void>(landed(post.api.getMe()));
        QCOMPARE(post.asks().size(), asks);
        QCOMPARE(post.troubled.size(), 0);

        post.server.revoke(false);
        post.server.setWebhook({});
        post.say(u"again"_s);
        post.poller.start({});
        QTRY_COMPARE(post.taken, QStringList{u"again"_s});
    }

    void stoppedItTakesNothingMore()
    {
        Post post;
        post.poller.start({});
        QTRY_VERIFY(post.server.isPolled());
        post.poller.stop();
        QVERIFY(!post.poller.isRunning());
        QTRY_VERIFY(!post.server.isPolled());
        const qint64 id = post.say(u"late"_s);
        post.clock.advance(10min);
        post.settle();
        QCOMPARE(post.taken, QStringList());
        QCOMPARE(post.asks().size(), 1);

        post.poller.start({id, {}});
        QTRY_COMPARE(post.taken, QStringList{u"late"_s});
    }

    void stoppedBetweenTwoItLeavesTheSecond()
    {
        FakeClock clock;
        BotApiServer server(clock);
        TelegramApi api(server.url(), BotApiServer::token());
        QStringList taken;
        std::unique_ptr<TelegramPoller> poller;
        poller = std::make_unique<TelegramPoller>(api, clock, [&](const TelegramUpdate &update) {
            taken.append(update.message->text);
            poller->stop();
            return doneWith(Result<void>());
        });
        server.say({7, 0}, 7, u"one"_s);
        server.say({7, 0}, 7, u"two"_s);
        poller->start({});
        QTRY_COMPARE(taken, QStringList{u"one"_s});
        QVERIFY(landed(api.getMe()));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(server.updates().waiting(), 2);
    }

    void aQuietInboxIsAskedWithoutAnOffset()
    {
        Post post;
        post.poller.start({700'000'500, {}}); // up to six days old
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.lastOffset().toInteger(), 700'000'500);
        const auto letDaysPass = [&post](int days) {
            const auto asked = post.asks().size();
            post.clock.sleep(days * 24h);
            post.clock.advance(10s); // awake
            QTRY_COMPARE(post.asks().size(), asked + 1);
            QTRY_VERIFY(post.server.isPolled());
        };
        letDaysPass(2);
        QVERIFY(post.lastOffset().isUndefined());
        post.server.updates().continueAt(1000); // begun anew, lower
        post.say(u"a"_s);
        QTRY_COMPARE(post.taken, QStringList{u"a"_s});
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.lastOffset().toInteger(), 1001);
        letDaysPass(5);
        QCOMPARE(post.lastOffset().toInteger(), 1001);
        letDaysPass(2);
        QVERIFY(post.lastOffset().isUndefined());
    }

    void wakingUpAsksAnew()
    {
        Post post;
        post.poller.start({});
        QTRY_VERIFY(post.server.isPolled());
        post.clock.sleep(1h); // the connection may be dead, and nobody tells
        post.clock.advance(10s);
        QTRY_COMPARE(post.asks().size(), 2);
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.troubled.size(), 0);
    }

    void wakingUpEndsALongWait()
    {
        Post post;
        post.server.goWrong(u"getUpdates"_s, {Kind::BadGateway}, 7);
        post.poller.start({});
        for (int i = 1; i < 7; ++i) {
            QTRY_COMPARE(post.troubled.size(), i);
            post.clock.advance(60s);
        }
        QTRY_COMPARE(post.troubled.size(), 7); // the next ask is about a minute away
        post.clock.sleep(1h);
        post.clock.advance(10s);
        QTRY_VERIFY(post.server.isPolled());
        QCOMPARE(post.asks().size(), 8);
    }
};

MOAI_TEST(TelegramPollerTest)

#include "TelegramPollerTest.moc"
