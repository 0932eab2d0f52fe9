// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QElapsedTimer>

namespace moai::test {

/// A real clock that runs `scale` times as fast: with 50, a second takes 20 ms. Nothing is due
/// early.
class ScaledClock final : public Clock
{
public:
    explicit ScaledClock(int scale);

    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(elapsed().count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

private:
    int m_scale;
    QElapsedTimer m_timer;
    QDateTime m_start = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
};

} // namespace moai::test
