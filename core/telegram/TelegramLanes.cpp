// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramLanes.h"

#include "base/Clock.h"
#include "telegram/TelegramLane.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace moai {
namespace {

/// More would only wait for each other in the network manager.
constexpr int kMostAtOnce = 20;

} // namespace

TelegramLanes::TelegramLanes(TelegramStore &store, TelegramApi &api, Clock &clock,
                             SendLimits &limits, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_api(api),
      m_clock(clock),
      m_limits(limits),
      m_network(clock)
{
    connect(&m_network, &NetworkWatch::returned, this, &TelegramLanes::hurry);
}

TelegramLanes::~TelegramLanes() = default;

void TelegramLanes::open()
{
    m_isOpen = true;
    m_network.start();
    sendDue();
}

void TelegramLanes::close()
{
    m_isOpen = false;
    m_network.stop();
}

TelegramLane &TelegramLanes::lane(qint64 chat)
{
    TelegramLane *&lane = m_lanes[chat];
    if (lane)
        return *lane;
    lane = new TelegramLane(chat, {m_store, m_api, m_clock, m_limits, m_isOpen}, this);
    connect(lane, &TelegramLane::rested, this,
            [this, chat](std::optional<milliseconds> next) { landRested(chat, next); });
    connect(lane, &TelegramLane::lost, this, &TelegramLanes::lost);
    connect(lane, &TelegramLane::moved, this, [this, chat](qint64 to) {
        wake(to);
        emit moved(chat, to);
    });
    connect(lane, &TelegramLane::troubled, this, [this](const TelegramError &error) {
        m_isTroubled = true;
        emit troubled(error);
    });
    connect(lane, &TelegramLane::recovered, this, [this] {
        if (std::exchange(m_isTroubled, false))
            emit recovered();
    });
    return *lane;
}

void TelegramLanes::wake(qint64 chat)
{
    TelegramLane &woken = lane(chat);
    if (woken.isBusy())
        return woken.wake();
    m_turns.add(chat, std::max(m_clock.elapsed(), woken.due()));
    sendDue();
}

void TelegramLanes::landRested(qint64 chat, std::optional<milliseconds> next)
{
    --m_busy;
    if (next)
        m_turns.add(chat, *next);
    else
        m_lanes.take(chat)->deleteLater(); // it is on the stack
    sendDue();
    if (m_lanes.isEmpty())
        emit emptied();
}

void TelegramLanes::sendDue()
{
    const milliseconds now = m_clock.elapsed();
    while (m_isOpen && m_busy < kMostAtOnce) {
        const auto first = m_turns.first();
        const auto all = m_limits.earliestOfAll(Sending::Message);
        if (!first || !all)
            return; // what is under way comes back here
        if (std::max(first->at, *all) > now)
            return callAt(std::max(first->at, *all));
        m_turns.remove(first->chat);
        TelegramLane &next = lane(first->chat);
        if (next.due() > now) { // something else used the limits meanwhile
            m_turns.add(first->chat, next.due());
            continue;
        }
        ++m_busy;
        next.step();
    }
}

void TelegramLanes::callAt(milliseconds time)
{
    if (m_callsAt && *m_callsAt <= time)
        return;
    m_callsAt = time;
    // It may be past by now, and timers know no past.
    const milliseconds delay = std::max(time - m_clock.elapsed(), milliseconds(0));
    m_clock.after(delay, this, [this, call = ++m_call] {
        if (call != m_call)
            return;
        m_callsAt.reset();
        sendDue();
    });
}

void TelegramLanes::hurry()
{
    for (auto it = m_lanes.cbegin(); it != m_lanes.cend(); ++it) {
        (*it)->hurry();
        if (!(*it)->isBusy())
            m_turns.add(it.key(), (*it)->due());
    }
    sendDue();
}

} // namespace moai

#include "moc_TelegramLanes.cpp"
