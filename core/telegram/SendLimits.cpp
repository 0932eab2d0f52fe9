// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/SendLimits.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace moai {
namespace {

/// Clock::elapsed() rounds down.
constexpr auto kRounding = 1ms;
constexpr auto kSecond = 1s + kRounding;
constexpr auto kMinute = 60s + kRounding;

constexpr int kMostOfAll = 30;
constexpr int kMostOfGroup = 20;
/// What changes leave to messages.
constexpr int kSpareOfAll = 20;
constexpr int kSpareOfGroup = 12;

constexpr qsizetype kForgetAbove = 1'000;

} // namespace

std::optional<SendLimits::Time> SendLimits::Window::earliest(int most, Time span) const
{
    if (underWay >= most)
        return std::nullopt;
    const size_t mayRemain = size_t(most - underWay - 1);
    return ended.size() <= mayRemain ? Time(0) : ended[ended.size() - mayRemain - 1] + span;
}

void SendLimits::Window::end(Time now, size_t most)
{
    --underWay;
    ended.push_back(now);
    if (ended.size() > most)
        ended.pop_front();
}

std::optional<SendLimits::Time> SendLimits::earliest(qint64 chat, Sending what) const
{
    const auto here = earliestOf(chat, what);
    const auto all = earliestOfAll(what);
    return here && all ? std::optional(std::max(*here, *all)) : std::nullopt;
}

std::optional<SendLimits::Time> SendLimits::earliestOf(qint64 chat, Sending what) const
{
    const auto known = m_chats.constFind(chat);
    if (known == m_chats.cend())
        return Time(0);
    if (what == Sending::Typing)
        return known->heldUntil;
    const auto second = known->window.earliest(1, kSecond);
    const auto minute =
        isGroup(chat)
            ? known->window.earliest(what == Sending::Spare ? kSpareOfGroup : kMostOfGroup, kMinute)
            : Time(0);
    return second && minute ? std::optional(std::max({*second, *minute, known->heldUntil}))
                            : std::nullopt;
}

std::optional<SendLimits::Time> SendLimits::earliestOfAll(Sending what) const
{
    const auto free = m_all.earliest(what == Sending::Message ? kMostOfAll : kSpareOfAll, kSecond);
    return free ? std::optional(std::max(*free, m_allHeldUntil)) : std::nullopt;
}

void SendLimits::began(qint64 chat, Sending what)
{
    ++m_all.underWay;
    if (what != Sending::Typing)
        ++m_chats[chat].window.underWay;
}

void SendLimits::ended(qint64 chat, Sending what, Time now)
{
    m_all.end(now, kMostOfAll);
    if (what != Sending::Typing)
        m_chats[chat].window.end(now, isGroup(chat) ? kMostOfGroup : 1);
    forgetIdle(now);
}

void SendLimits::cancelled(qint64 chat, Sending what)
{
    --m_all.underWay;
    if (what != Sending::Typing)
        --m_chats[chat].window.underWay;
}

void SendLimits::mustWait(qint64 chat, Time until, Time now)
{
    const Time later = until + kRounding;
    for (auto it = m_chats.cbegin(); it != m_chats.cend(); ++it)
        if (it.key() != chat && it->heldUntil > now)
            holdAll(later);
    Time &held = m_chats[chat].heldUntil;
    held = std::max(held, later);
}

void SendLimits::holdAll(Time until)
{
    m_allHeldUntil = std::max(m_allHeldUntil, until);
}

/// Strangers write, too: what does not matter any more must not pile up.
void SendLimits::forgetIdle(Time now)
{
    if (m_chats.size() <= std::max(m_forgetAt, kForgetAbove))
        return;
    m_chats.removeIf([now](const auto &entry) {
        const Chat &chat = entry.value();
        return chat.window.underWay == 0 && chat.heldUntil <= now &&
               (chat.window.ended.empty() || chat.window.ended.back() + kMinute <= now);
    });
    m_forgetAt = 2 * m_chats.size();
}

} // namespace moai
