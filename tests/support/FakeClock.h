// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace moai::test {

/// A clock that stands still until advance() moves it. What is due runs inside advance(), in order.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));

    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs((m_elapsed + m_slept).count());
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        ++m_looks;
        return m_elapsed;
    }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

    void advance(std::chrono::milliseconds by);
    /// The machine sleeps that long: only the wall clock goes on.
    void sleep(std::chrono::milliseconds time) { m_slept += time; }
    /// How long until the next thing is due; nothing when nobody waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const;
    /// How often elapsed() was asked: grows when somebody starts to measure or to wait.
    [[nodiscard]] int looks() const { return m_looks; }

private:
    struct Waiting {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> then;
    };

    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    std::chrono::milliseconds m_slept{0};
    std::vector<Waiting> m_waiting;
    mutable int m_looks = 0;
};

} // namespace moai::test
