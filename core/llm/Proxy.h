// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QNetworkProxy>
#include <QString>

namespace moai {

/// The proxy that `http://host:port` or `socks5://host:port` names. An address with a user or a
/// password is refused: Service::proxy is stored, and a secret is not.
[[nodiscard]] Result<QNetworkProxy> proxyFromAddress(const QString &address);

} // namespace moai
