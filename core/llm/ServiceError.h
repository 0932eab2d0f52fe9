// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "llm/Http.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace moai {

/// The Failure that an HTTP answer of 300 and above stands for, read from the service's own words
/// where it gives any. `retryAfter` is set only when the body names a delay.
[[nodiscard]] Failure failureOfResponse(const HttpResponseHead &head, const QByteArray &body);

/// The Failure that a JSON object reports in the midst of a 200 answer; nothing when it reports
/// none. Understands the shapes that services use: `{"error":{…}}`, `{"error":"…"}`,
/// `{"object":"error",…}`, `{"type":"error",…}`, `{"detail":…}`.
[[nodiscard]] std::optional<Failure> failureInside(const QJsonObject &json);

} // namespace moai
