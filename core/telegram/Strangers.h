// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/TelegramUpdate.h"

#include <QHash>

#include <chrono>

namespace moai {

class Clock;
class TelegramOutbox;

/// Answers whoever is not paired: one neutral line per chat and hour, which tells nothing of the
/// owner, and their own numbers, by which somebody at the desk may let them in. Remembers them in
/// memory only, and no more than 10,000. GUI thread.
class Strangers
{
public:
    Strangers(TelegramOutbox &outbox, const Clock &clock);

    void answer(const TelegramMessage &message);

private:
    [[nodiscard]] bool wasToldLately(qint64 chat);

    TelegramOutbox &m_outbox;
    const Clock &m_clock;
    QHash<qint64, std::chrono::milliseconds> m_told; ///< when, by Clock::elapsed()
};

} // namespace moai
