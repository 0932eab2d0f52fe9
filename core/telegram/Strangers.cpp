// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Strangers.h"

#include "base/Clock.h"
#include "telegram/ChatWords.h"
#include "telegram/TelegramOutbox.h"

namespace moai {
namespace {

using namespace std::chrono_literals;

constexpr auto kBetween = 1h;
constexpr qsizetype kMost = 10'000;

} // namespace

Strangers::Strangers(TelegramOutbox &outbox, const Clock &clock) : m_outbox(outbox), m_clock(clock)
{
}

void Strangers::answer(const TelegramMessage &message)
{
    if (!wasToldLately(message.address.chat))
        m_outbox.sendUnkept(message.address, neutralLine(message));
}

bool Strangers::wasToldLately(qint64 chat)
{
    const auto now = m_clock.elapsed();
    const auto told = m_told.constFind(chat);
    if (told != m_told.constEnd() && now - *told < kBetween)
        return true;
    if (m_told.size() >= kMost)
        m_told.removeIf([now](const auto &entry) { return now - entry.value() >= kBetween; });
    if (m_told.size() >= kMost)
        return true; // a flood: whoever is new waits
    m_told.insert(chat, now);
    return false;
}

} // namespace moai
