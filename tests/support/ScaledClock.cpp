// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScaledClock.h"

#include <QTimer>

using std::chrono::milliseconds;

namespace moai::test {

ScaledClock::ScaledClock(int scale) : m_scale(scale)
{
    m_timer.start();
}

milliseconds ScaledClock::elapsed() const
{
    return milliseconds(m_timer.nsecsElapsed() * m_scale / 1'000'000);
}

void ScaledClock::after(milliseconds delay, QObject *context, std::function<void()> then)
{
    const milliseconds due = elapsed() + delay;
    const milliseconds real((delay.count() + m_scale - 1) / m_scale);
    QTimer::singleShot(real, Qt::PreciseTimer, context,
                       [this, due, context, then = std::move(then)]() mutable {
                           // Timers may be early by less than a millisecond, which is much here.
                           if (elapsed() < due)
                               after(due - elapsed(), context, std::move(then));
                           else
                               then();
                       });
}

} // namespace moai::test
