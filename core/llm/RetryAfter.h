// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace moai {

/// How long an answer asks us to wait before the next try: `retry-after-ms`, else `Retry-After` in
/// seconds or as an HTTP date, counted from `now` (UTC). A date that has passed is 0; more than a
/// year is a year. Nothing when the service did not say, or not legibly.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const HttpResponseHead &head,
                                                                    const QDateTime &now);

} // namespace moai
