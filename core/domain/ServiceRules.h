// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace moai {

// What a person may write into a service, in the window and on the terminal. Failures are of kind
// `invalid`; their sentences never show what may be a key. Pure.

inline constexpr int mostLanes = 256;
inline constexpr std::chrono::seconds longestTimeout{24 * 60 * 60};

/// Letters, digits, `.`, `-` and `_`, 64 at most; not `practice`, which is built in.
[[nodiscard]] Result<void> checkServiceName(const QString &name);

/// The address of an API: http or https with a host; without user, password, query or fragment,
/// because it is stored and shown.
[[nodiscard]] Result<QUrl> serviceUrlFrom(const QString &text);

/// `http://host:port` or `socks5://host:port`, without a password: it is stored, and a secret is
/// not. Empty is the system's proxy.
[[nodiscard]] Result<void> checkProxy(const QString &text);

/// A header as it may be sent. One that carries a key (Authorization, a cookie, an api-key …) is
/// refused unless an environment variable holds it: `${NAME}` or `Bearer ${NAME}`.
[[nodiscard]] Result<ServiceHeader> serviceHeaderFrom(const QString &name, const QString &value);

/// All of these, for a service that is about to be kept.
[[nodiscard]] Result<void> checkService(const Service &service);

} // namespace moai
