// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramPoller.h"

#include "base/Clock.h"
#include "base/WhenDone.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace moai {
namespace {

constexpr seconds kPoll{50};
constexpr seconds kShortestWait{1};
/// Another poller may be about to end, e.g. after an update of the program.
constexpr seconds kOtherPollerWait{30};
/// Ids may begin anew after a week without updates
/// (https://core.telegram.org/bots/api#update), lower: then the old offset would confirm updates
/// that nobody has seen. A position out of the store is up to six days old.
constexpr int kOffsetDays = 6;
constexpr int kOffsetDaysAtStart = 1;
constexpr qsizetype kMostRemembered = 20'000;

/// In order, each once, without those that were taken.
QList<TelegramUpdate> freshOnes(QList<TelegramUpdate> updates, const QSet<qint64> &taken)
{
    std::ranges::sort(updates, {}, &TelegramUpdate::id);
    const auto same = std::ranges::unique(updates, {}, &TelegramUpdate::id);
    updates.erase(same.begin(), same.end());
    updates.removeIf([&taken](const TelegramUpdate &update) { return taken.contains(update.id); });
    return updates;
}

} // namespace

TelegramPoller::TelegramPoller(TelegramApi &api, Clock &clock, Take take, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_take(std::move(take)), m_network(clock)
{
    connect(&m_network, &NetworkWatch::returned, this, &TelegramPoller::onNetworkReturned);
}

void TelegramPoller::start(const InboxPosition &position)
{
    stop();
    m_position = position;
    m_offsetEnds = m_clock.now().addDays(kOffsetDaysAtStart);
    m_backoff.reset();
    m_network.start();
    ask();
}

void TelegramPoller::stop()
{
    ++m_turn;
    m_network.stop();
    m_updates.clear();
    if (std::exchange(m_stage, Stage::Stopped) == Stage::Asking)
        m_api.stopPolling();
}

void TelegramPoller::ask()
{
    m_stage = Stage::Asking;
    m_askedAt = m_clock.elapsed();
    if (m_clock.now() > m_offsetEnds)
        m_position.next.reset();
    whenDone(m_api.getUpdates(m_position.next, kPoll), this,
             [this, turn = m_turn](const TelegramReply<QList<TelegramUpdate>> &reply) {
                 if (turn == m_turn)
                     land(reply);
             });
}

void TelegramPoller::land(const TelegramReply<QList<TelegramUpdate>> &reply)
{
    if (!reply)
        return landFailure(reply.error);
    m_backoff.reset();
    emit recovered();
    if (m_stage != Stage::Asking) // whoever heard it may have stopped us
        return;
    // What was taken before is behind us, though the server does not know it yet.
    for (const TelegramUpdate &update : *reply.value)
        if (m_position.taken.contains(update.id))
            keepTaken(update.id);
    m_updates = freshOnes(*reply.value, m_position.taken);
    // A server that does not wait, or tells the same again and again, is not asked without end.
    if (m_updates.isEmpty() && m_clock.elapsed() - m_askedAt < kShortestWait)
        return wait(kShortestWait, &TelegramPoller::ask);
    takeNext();
}

void TelegramPoller::landFailure(const TelegramError &error)
{
    if (error.failure.kind == FailureKind::Stopped) // by onNetworkReturned()
        return ask();
    if (error.code == 401 || error.meansWebhook()) {
        stop();
        emit halted(error);
        return;
    }
    const auto asked = error.failure.retryAfter.value_or(milliseconds(0));
    const milliseconds own = error.code == 409 ? kOtherPollerWait : backoff();
    wait(std::max(asked, own), &TelegramPoller::ask);
    m_waitIsOwed = asked.count() > 0;
    emit troubled(error);
}

void TelegramPoller::takeNext()
{
    if (m_updates.isEmpty())
        return ask();
    m_stage = Stage::Taking;
    const qint64 updateId = m_updates.first().id;
    whenDone(m_take(m_updates.first()), this,
             [this, turn = m_turn, updateId](const Result<void> &taken) {
                 if (turn == m_turn)
                     landTaken(updateId, taken);
             });
}

void TelegramPoller::landTaken(qint64 updateId, const Result<void> &taken)
{
    if (!taken) {
        wait(backoff(), &TelegramPoller::takeNext);
        emit troubled({taken.error(), 0, {}, {}});
        return;
    }
    m_backoff.reset();
    m_updates.removeFirst();
    keepTaken(updateId);
    takeNext();
}

void TelegramPoller::keepTaken(qint64 updateId)
{
    m_position.taken.insert(updateId);
    m_position.next = std::max(m_position.next.value_or(updateId + 1), updateId + 1);
    m_offsetEnds = m_clock.now().addDays(kOffsetDays);
    if (m_position.taken.size() > kMostRemembered)
        m_position.taken.removeIf([&](qint64 id) { return id < updateId - kMostRemembered / 2; });
}

void TelegramPoller::wait(milliseconds delay, void (TelegramPoller::*next)())
{
    m_stage = Stage::Waiting;
    m_next = next;
    m_waitIsOwed = false;
    m_clock.after(delay, this, [this, turn = ++m_turn] {
        if (turn == m_turn)
            (this->*m_next)();
    });
}

void TelegramPoller::onNetworkReturned()
{
    m_backoff.reset();
    if (m_stage == Stage::Asking) {
        m_api.stopPolling();
    } else if (m_stage == Stage::Waiting && !m_waitIsOwed) {
        ++m_turn;
        (this->*m_next)();
    }
}

milliseconds TelegramPoller::backoff()
{
    return m_backoff.next(QRandomGenerator::global()->generateDouble());
}

} // namespace moai

#include "moc_TelegramPoller.cpp"
