// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace moai {

/// How long to wait before the next try at something that fails for now: 1 s, doubled each time up
/// to 60 s, a fifth more or less by chance, so that many do not come back at once.
class Backoff
{
public:
    /// `random` is in [0, 1).
    [[nodiscard]] std::chrono::milliseconds next(double random);
    /// It worked.
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace moai
