// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace moai {

/// Why something did not work, for code to branch on. The names that toName() gives are a public
/// contract: they appear in `say --json`, `decode` and the database.
enum class FailureKind {
    Auth,          ///< the key is missing, wrong or not allowed
    Billing,       ///< the account has no credit
    RateLimit,     ///< too many requests; `retryAfter` may say how long to wait
    Overloaded,    ///< the service is up but has no capacity
    Server,        ///< the service failed by its own account (5xx)
    NotFound,      ///< no such model or address
    ContextLength, ///< the question does not fit the model
    ContentFilter, ///< blocked by the service's policy
    BadResponse,   ///< what came back is not this protocol at all
    Malformed,     ///< broken inside the protocol
    Truncated,     ///< the stream broke off before the protocol said it was complete
    Empty,         ///< a clean end without a word
    Network,       ///< the connection failed or broke
    Timeout,       ///< nothing came in time
    Tls,           ///< no secure connection could be made
    Refused,       ///< nobody listens there, or the request itself was declined
    Stopped,       ///< the person stopped it
    Invalid,       ///< what the person gave cannot be used; the sentence says what to do
    Storage,       ///< the database cannot be read or written
    Secrets,       ///< the keychain cannot be used
};

/// An error as a value: a kind for code, a sentence for people. The sentence says what to do and
/// never holds a key or prompt text.
struct Failure {
    FailureKind kind = FailureKind::Invalid;
    QString sentence;
    /// How long the service asked us to wait, when it said so.
    std::optional<std::chrono::milliseconds> retryAfter;

    bool operator==(const Failure &) const = default;
};

/// The contract's name of a kind, e.g. `rate_limit`.
[[nodiscard]] QString toName(FailureKind kind);
/// The kind of that name; nothing when there is none.
[[nodiscard]] std::optional<FailureKind> failureKindFromName(QStringView name);

} // namespace moai

Q_DECLARE_METATYPE(moai::Failure)
