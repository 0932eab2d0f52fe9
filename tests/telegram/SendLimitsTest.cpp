// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/SendLimits.h"

#include "support/TestMain.h"
#include "telegram/SendTurns.h"

#include <QTest>

#include <deque>

using namespace moai;
using namespace std::chrono_literals;

namespace {

using Time = SendLimits::Time;

/// Sends when the limits allow, each call taking `latency`; when each began.
std::vector<Time> sendAll(SendLimits &limits, qint64 chat, int count, Time latency,
                          Sending what = Sending::Message, Time now = 0ms)
{
    std::vector<Time> times;
    for (int i = 0; i < count; ++i) {
        now = std::max(now, *limits.earliest(chat, what));
        times.push_back(now);
        limits.began(chat, what);
        now += latency;
        limits.ended(chat, what, now);
    }
    return times;
}

/// How many of them lie within `span` at most.
int mostWithin(const std::vector<Time> &times, Time span)
{
    int most = 0;
    for (size_t first = 0, last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= span)
            ++first;
        most = std::max(most, int(last - first) + 1);
    }
    return most;
}

} // namespace

class SendLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChatGetsOneASecondFromAnswerToCall_data()
    {
        QTest::addColumn<int>("latency");
        QTest::newRow("at once") << 0;
        QTest::newRow("fast") << 150;
        QTest::newRow("slow") << 7'000;
    }
    void aChatGetsOneASecondFromAnswerToCall()
    {
        QFETCH(int, latency);
        SendLimits limits;
        const auto times = sendAll(limits, 7, 50, Time(latency));
        for (size_t i = 1; i < times.size(); ++i)
            QCOMPARE(times[i] - times[i - 1], Time(latency) + 1'001ms);
    }

    void aGroupGetsTwentyAMinute()
    {
        SendLimits limits;
        const auto times = sendAll(limits, -5, 100, 80ms);
        QCOMPARE(mostWithin(times, 60s), 20);
        QVERIFY(times.back() < 5min); // and not much less
        SendLimits others;
        QCOMPARE(mostWithin(sendAll(others, 5, 100, 80ms), 60s), 56);
    }

    void allTogetherGetThirtyASecond()
    {
        SendLimits limits;
        std::vector<Time> times;
        std::deque<std::pair<Time, qint64>> underWay; // when it will end
        constexpr int kCalls = 600;
        constexpr Time kLatency = 130ms;
        Time now = 0ms;
        for (qint64 chat = 1; chat <= kCalls; ++chat) {
            auto free = limits.earliest(chat, Sending::Message);
            while (!underWay.empty() && (!free || underWay.front().first <= std::max(now, *free))) {
                limits.ended(underWay.front().second, Sending::Message, underWay.front().first);
                now = std::max(now, underWay.front().first);
                underWay.pop_front();
                free = limits.earliest(chat, Sending::Message);
            }
            now = std::max(now, *free);
            times.push_back(now);
            limits.began(chat, Sending::Message);
            underWay.emplace_back(now + kLatency, chat);
        }
        QCOMPARE(mostWithin(times, 1s), 30);
        QVERIFY(times.back() < 24s); // 600 / 30 × (1 s + latency), and a little
    }

    void whatIsUnderWayCountsLikeWhatWent()
    {
        SendLimits limits;
        for (qint64 chat = 1; chat <= 30; ++chat) {
            QVERIFY(limits.earliest(chat, Sending::Message));
            limits.began(chat, Sending::Message);
        }
        QCOMPARE(limits.earliest(31, Sending::Message), std::nullopt);
        QCOMPARE(limits.earliest(1, Sending::Message), std::nullopt);
        limits.cancelled(30, Sending::Message);
        QCOMPARE(limits.earliest(31, Sending::Message), std::optional<Time>(0ms));
        QCOMPARE(limits.earliestOf(30, Sending::Message), std::optional<Time>(0ms));
        limits.began(31, Sending::Message);
        limits.ended(1, Sending::Message, 5s);
        QCOMPARE(limits.earliest(32, Sending::Message), std::optional<Time>(6'001ms));
    }

    void changesLeaveRoomForMessages()
    {
        SendLimits limits;
        const auto changes = sendAll(limits, -5, 24, 0ms, Sending::Spare);
        QCOMPARE(mostWithin(changes, 60s), 12);
        const Time now = changes.back() + 2s;
        QVERIFY(*limits.earliest(-5, Sending::Spare) > now);
        const auto messages = sendAll(limits, -5, 8, 0ms, Sending::Message, now);
        QVERIFY(messages.back() - messages.front() < 8s);

        SendLimits all;
        for (qint64 chat = 1; chat <= 20; ++chat)
            all.began(chat, Sending::Spare);
        QCOMPARE(all.earliest(21, Sending::Spare), std::nullopt);
        QCOMPARE(all.earliest(21, Sending::Typing), std::nullopt);
        QVERIFY(all.earliest(21, Sending::Message));
    }

    void typingCountsForAllButNotForTheChat()
    {
        SendLimits limits;
        for (int i = 0; i < 15; ++i) {
            limits.began(7, Sending::Typing);
            limits.ended(7, Sending::Typing, 1s);
        }
        QCOMPARE(limits.earliest(7, Sending::Message), std::optional<Time>(0ms));
        for (int i = 0; i < 15; ++i) {
            limits.began(7, Sending::Typing);
            limits.ended(7, Sending::Typing, 1s);
        }
        QCOMPARE(limits.earliest(7, Sending::Message), std::optional<Time>(2'001ms));
    }

    void aChatThatMustWaitDoesSoInFull()
    {
        SendLimits limits;
        limits.mustWait(7, 31s, 1s);
        limits.mustWait(7, 5s, 2s);
        for (const Sending what : {Sending::Message, Sending::Spare, Sending::Typing})
            QCOMPARE(limits.earliest(7, what), std::optional<Time>(31'001ms));
        QCOMPARE(limits.earliest(8, Sending::Message), std::optional<Time>(0ms));
    }

    void whenTwoChatsMustWaitEverybodyWaits()
    {
        SendLimits limits;
        limits.mustWait(7, 31s, 1s);
        limits.mustWait(8, 11s, 2s);
        QCOMPARE(limits.earliest(9, Sending::Message), std::optional<Time>(11'001ms));
        QCOMPARE(limits.earliest(8, Sending::Message), std::optional<Time>(11'001ms));
        QCOMPARE(limits.earliest(7, Sending::Message), std::optional<Time>(31'001ms));
        // One after the other is not together.
        SendLimits others;
        others.mustWait(7, 31s, 1s);
        others.mustWait(8, 71s, 61s);
        QCOMPARE(others.earliest(9, Sending::Message), std::optional<Time>(0ms));
    }

    void manyChatsThatCameOnceDoNotHarmThoseThatWait()
    {
        SendLimits limits;
        limits.mustWait(1, 1h, 0ms);
        Time now = 0ms;
        for (qint64 chat = 2; chat < 10'000; ++chat) {
            now += 100ms;
            limits.began(chat, Sending::Spare);
            limits.ended(chat, Sending::Spare, now);
        }
        QVERIFY(*limits.earliest(1, Sending::Message) > 1h);
        QCOMPARE(limits.earliestOf(9'999, Sending::Message), std::optional<Time>(now + 1'001ms));
        QVERIFY(*limits.earliestOf(2, Sending::Message) <= now);
    }

    void turnsComeByTime()
    {
        SendTurns turns;
        QVERIFY(!turns.first());
        turns.add(1, 30ms);
        turns.add(2, 20ms);
        turns.add(3, 40ms);
        QCOMPARE(turns.first()->chat, 2);
        turns.add(3, 10ms); // earlier than it was
        turns.add(2, 90ms); // keeps its place
        QCOMPARE(turns.first()->chat, 3);
        QCOMPARE(turns.first()->at, 10ms);
        turns.remove(3);
        turns.remove(3);
        QCOMPARE(turns.first()->chat, 2);
        QCOMPARE(turns.first()->at, 20ms);
        turns.remove(2);
        QCOMPARE(turns.first()->chat, 1);
    }
};

MOAI_TEST(SendLimitsTest)
#include "SendLimitsTest.moc"
