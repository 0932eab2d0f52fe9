// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace moai::test {

/// Runs the event loop until it is so; false when that took too long. Looks after each event, and
/// each millisecond for what comes without one. (QTest::qWaitFor() sleeps ten milliseconds between
/// two looks, whatever happens meanwhile: what takes ten steps through threads and sockets takes a
/// hundred.)
[[nodiscard]] bool until(const std::function<bool()> &isSo,
                         std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace moai::test

// QTRY_VERIFY and QTRY_COMPARE that wait so: Qt's look every fifty milliseconds.
#define MOAI_TRY_VERIFY(statement)                                                                 \
    do {                                                                                           \
        (void)moai::test::until([&] { return bool(statement); });                                  \
        QVERIFY(statement);                                                                        \
    } while (false)
#define MOAI_TRY_COMPARE(actual, expected)                                                         \
    do {                                                                                           \
        (void)moai::test::until([&] { return (actual) == (expected); });                           \
        QCOMPARE(actual, expected);                                                                \
    } while (false)
