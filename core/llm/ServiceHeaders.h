// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/Http.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace moai {

/// The value of an environment variable; nothing when it is not set.
using Variables = std::function<std::optional<QString>(const QString &name)>;
/// This process' own.
[[nodiscard]] std::optional<QString> environmentVariable(const QString &name);

/// The service's extra headers as they are sent, `${NAME}` put in. Fails, with a sentence that
/// never shows a value, on a variable that is not set and on what is no header.
[[nodiscard]] Result<QList<HttpHeader>> expandedHeaders(const Service &service,
                                                        const Variables &variables);

/// The request with these on top: a header that it had already is replaced.
[[nodiscard]] HttpRequest withHeaders(HttpRequest request, const QList<HttpHeader> &headers);

} // namespace moai
