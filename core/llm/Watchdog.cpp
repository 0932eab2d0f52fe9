// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Watchdog.h"

#include "base/Clock.h"

using std::chrono::milliseconds;

namespace moai {

Watchdog::Watchdog(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Watchdog::start(milliseconds patience)
{
    m_deadline = m_clock.elapsed() + patience;
    if (!m_nextLook || *m_nextLook > *m_deadline)
        wakeAfter(patience);
}

void Watchdog::wakeAfter(milliseconds delay)
{
    m_nextLook = m_clock.elapsed() + delay;
    m_clock.after(delay, this, [this] { look(); });
}

void Watchdog::look()
{
    m_nextLook.reset();
    if (!m_deadline)
        return;
    // Started again since this wake-up was set, or woken early by a coarse timer.
    if (const milliseconds left = *m_deadline - m_clock.elapsed(); left.count() > 0) {
        wakeAfter(left);
        return;
    }
    m_deadline.reset();
    emit ranOut();
}

} // namespace moai

#include "moc_Watchdog.cpp"
