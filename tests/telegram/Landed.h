// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/TelegramApi.h"

#include <QFuture>
#include <QTest>

namespace moai::test {

/// The reply, once it came.
template <class T>
[[nodiscard]] TelegramReply<T> landed(const QFuture<TelegramReply<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return {};
    return future.result();
}

} // namespace moai::test
