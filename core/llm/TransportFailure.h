// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "llm/RetryPolicy.h"

#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace moai {

/// The Failure that a broken transport stands for; nothing for errors that only repeat what the
/// HTTP status said. `detail` are Qt's words, told where they help (TLS). Sentences name the host,
/// never the query.
[[nodiscard]] std::optional<Failure> transportFailure(QNetworkReply::NetworkError error,
                                                      const QUrl &url, Reached reached,
                                                      const QString &detail);

/// The body was packed in a way that cannot be undone.
[[nodiscard]] Failure unpackFailure(const QUrl &url);
/// Nothing came in time; what is waited for depends on how far the request got.
[[nodiscard]] Failure timeoutFailure(const QUrl &url, Reached reached,
                                     std::chrono::milliseconds patience);
/// The answer's bytes kept coming, its words did not.
[[nodiscard]] Failure noWordsFailure(const QUrl &url, std::chrono::milliseconds patience);

} // namespace moai
