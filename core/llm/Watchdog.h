// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

namespace moai {

class Clock;

/// Tells when something did not happen in time. Starting it again is cheap, so it may be done for
/// every packet. Lives in the thread of its clock.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(Clock &clock, QObject *parent = nullptr);

    /// Waits for `patience` from now, whatever it waited for before.
    void start(std::chrono::milliseconds patience);
    void stop() { m_deadline.reset(); }

signals:
    /// The patience is over. Once per start().
    void ranOut();

private:
    void wakeAfter(std::chrono::milliseconds delay);
    void look();

    Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_deadline;
    std::optional<std::chrono::milliseconds> m_nextLook; ///< the earliest pending wake-up
};

} // namespace moai
