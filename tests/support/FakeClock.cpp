// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace moai::test {

FakeClock::FakeClock(QDateTime now) : m_start(std::move(now)) {}

void FakeClock::after(milliseconds delay, QObject *context, std::function<void()> then)
{
    m_waiting.push_back({m_elapsed + delay, context, std::move(then)});
}

void FakeClock::advance(milliseconds by)
{
    const milliseconds until = m_elapsed + by;
    while (const auto wait = nextDue()) {
        std::erase_if(m_waiting, [](const Waiting &waiting) { return !waiting.context; });
        if (m_elapsed + *wait > until)
            break;
        m_elapsed += *wait;
        const auto next = std::ranges::min_element(m_waiting, {}, &Waiting::due);
        const Waiting due = std::move(*next);
        m_waiting.erase(next);
        due.then(); // may ask for more
    }
    m_elapsed = until;
}

std::optional<milliseconds> FakeClock::nextDue() const
{
    std::optional<milliseconds> next;
    for (const Waiting &waiting : m_waiting)
        if (waiting.context && (!next || waiting.due - m_elapsed < *next))
            next = std::max(waiting.due - m_elapsed, milliseconds(0));
    return next;
}

} // namespace moai::test
