// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QNetworkProxy>
#include <QString>

namespace moai {

/// The proxy that a Service::proxy names, by the rules of checkProxy().
[[nodiscard]] Result<QNetworkProxy> proxyFromAddress(const QString &address);

} // namespace moai
