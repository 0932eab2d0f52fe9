// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace moai {

/// Time as the program sees it, so that tests need not wait. Used from the thread that made it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// A steady count that only grows, for measuring.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls `then` once after `delay`, unless `context` is destroyed before.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then) = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

} // namespace moai
