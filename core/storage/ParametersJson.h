// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QString>

namespace moai {

/// Parameters in a column: an object with what is set, `{"temperature": 0.2, "max_tokens": 800}`.
[[nodiscard]] QString toJson(const Parameters &parameters);
[[nodiscard]] Parameters parametersFromJson(const QString &json);

} // namespace moai
