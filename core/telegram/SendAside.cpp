// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/SendAside.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "telegram/SendVerdict.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace moai {
namespace {

/// How long a line waits for its turn, how often it looks at least, and how many do.
constexpr std::chrono::seconds kPatience{10};
constexpr milliseconds kPause{100};
constexpr int kMostWaiting = 50;

} // namespace

SendAside::SendAside(TelegramApi &api, Clock &clock, SendLimits &limits, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_limits(limits)
{
}

void SendAside::send(const TelegramAddress &to, const Outgoing &outgoing)
{
    trySending(to, outgoing, m_clock.elapsed() + kPatience);
}

void SendAside::trySending(const TelegramAddress &to, const Outgoing &outgoing, milliseconds until)
{
    if (mayGo(to.chat, Sending::Spare)) {
        m_limits.began(to.chat, Sending::Spare);
        whenDone(m_api.send(to, outgoing), this, [this, to](const TelegramReply<qint64> &reply) {
            land(to.chat, Sending::Spare, reply.error);
        });
        return;
    }
    const milliseconds now = m_clock.elapsed();
    const milliseconds at =
        std::max(m_limits.earliest(to.chat, Sending::Spare).value_or(now), now + kPause);
    if (at > until || m_waiting >= kMostWaiting)
        return;
    ++m_waiting;
    m_clock.after(at - now, this, [this, to, outgoing, until, turn = m_turn] {
        --m_waiting;
        if (turn == m_turn)
            trySending(to, outgoing, until);
    });
}

void SendAside::sendTyping(const TelegramAddress &to)
{
    if (!mayGo(to.chat, Sending::Typing))
        return;
    m_limits.began(to.chat, Sending::Typing);
    whenDone(m_api.sendTyping(to), this, [this, to](const TelegramReply<bool> &reply) {
        land(to.chat, Sending::Typing, reply.error);
    });
}

bool SendAside::mayGo(qint64 chat, Sending what) const
{
    const auto earliest = m_limits.earliest(chat, what);
    return m_isOpen && earliest && *earliest <= m_clock.elapsed();
}

/// Whatever became of it, it took its place.
void SendAside::land(qint64 chat, Sending what, const TelegramError &error)
{
    const milliseconds now = m_clock.elapsed();
    m_limits.ended(chat, what, now);
    if (const auto pause = pauseAsked(error))
        m_limits.mustWait(chat, now + *pause, now);
    emit ended();
}

} // namespace moai

#include "moc_SendAside.cpp"
