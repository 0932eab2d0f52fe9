// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "llm/Http.h"

#include <chrono>
#include <optional>

namespace moai {

/// How far a request got before it failed.
enum class Reached {
    Nobody, ///< no connection: nothing was sent
    Server, ///< sent, wholly or in part; not a byte came back
    Answer, ///< an answer began
};

/// An attempt that brought no word.
struct FailedAttempt {
    int number = 1; ///< from 1
    Reached reached = Reached::Nobody;
    Failure failure;       ///< its retryAfter is what the service asked for
    HttpResponseHead head; ///< of the answer, when one began
};

/// When to ask again, by the rules of the OpenAI and Anthropic SDKs: twice more at most, on 408,
/// 409, 429, 5xx and broken connections, unless `x-should-retry` says otherwise; never when the
/// account has no credit. The wait is what the service asked for, else 0.5 s doubled each time up
/// to 8 s, less up to a quarter by chance.
///
/// Unlike the SDKs it does not ask again after a first-byte time-out: three times two minutes is
/// longer than a person waits. A wait over 60 s is told, not waited for.
struct RetryPolicy {
    int retries = 2;
    std::chrono::milliseconds longestWait{60'000};

    /// How long to wait before the next attempt; nothing when there should be none. `random` is in
    /// [0, 1).
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(const FailedAttempt &attempt,
                                                                     double random) const;
};

} // namespace moai
