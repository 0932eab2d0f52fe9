// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "llm/Http.h"

#include <QByteArray>
#include <QUrl>

namespace moai {

/// True for the statuses that send the asker to a Location.
[[nodiscard]] bool isRedirect(int status);

/// Where a request goes on after a redirect. Only to the same origin, or its key would be sent to
/// somebody else, and only when it stays what it is (a POST would become a GET after 301, 302 and
/// 303). Else a failure that names the new address and says what to do.
[[nodiscard]] Result<QUrl> redirectTarget(const HttpRequest &request, int status,
                                          const QByteArray &location);

} // namespace moai
