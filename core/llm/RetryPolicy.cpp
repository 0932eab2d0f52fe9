// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/RetryPolicy.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;

namespace moai {
namespace {

bool mayPass(const FailedAttempt &attempt)
{
    switch (attempt.reached) {
    case Reached::Nobody:
        // A certificate does not mend itself in a second, nor does a malformed address.
        return attempt.failure.kind == FailureKind::Network ||
               attempt.failure.kind == FailureKind::Refused ||
               attempt.failure.kind == FailureKind::Timeout;
    case Reached::Server:
        return attempt.failure.kind == FailureKind::Network;
    case Reached::Answer:
        break;
    }
    const QByteArray advice = attempt.head.header("x-should-retry").trimmed();
    if (advice.compare("true", Qt::CaseInsensitive) == 0)
        return true;
    if (advice.compare("false", Qt::CaseInsensitive) == 0)
        return false;
    const int status = attempt.head.status;
    return status == 408 || status == 409 || status == 429 || status >= 500;
}

} // namespace

std::optional<milliseconds> RetryPolicy::waitAfter(const FailedAttempt &attempt,
                                                   double random) const
{
    if (attempt.number > retries || attempt.failure.kind == FailureKind::Billing ||
        attempt.failure.kind == FailureKind::Stopped || !mayPass(attempt))
        return std::nullopt;
    const milliseconds wished = attempt.failure.retryAfter.value_or(milliseconds(0));
    if (wished > longestWait)
        return std::nullopt;
    if (wished.count() > 0)
        return wished;
    const double grown = std::min(500.0 * std::pow(2.0, attempt.number - 1), 8000.0);
    return milliseconds(std::llround(grown * (1.0 - 0.25 * random)));
}

} // namespace moai
