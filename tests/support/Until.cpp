// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Until.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

using namespace std::chrono_literals;

namespace moai::test {

bool until(const std::function<bool()> &isSo, std::chrono::milliseconds patience)
{
    if (isSo())
        return true;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    look.start(1ms);
    const QDeadlineTimer end(patience, Qt::PreciseTimer);
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isSo())
            return true;
    } while (!end.hasExpired());
    return false;
}

} // namespace moai::test
