// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace moai {

/// Scheme, host and port with the default filled in: two addresses with the same origin are the
/// same server to a browser, and to our keys.
[[nodiscard]] QString originOf(const QUrl &url);
/// What a sentence may show of an address: no user, password, query or fragment.
[[nodiscard]] QString shown(const QUrl &url);
/// On this machine: `localhost`, 127.0.0.0/8, ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// On this machine or in its own network: loopback, private and link-local addresses, `.local`,
/// `.lan`, `.internal` and names without a dot.
[[nodiscard]] bool isNearby(const QUrl &url);

} // namespace moai
