// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "llm/Http.h"

namespace moai {

/// The failure without anything secret of that request: services tell back the key that they did
/// not take, and the sentence is shown, stored and exported. Pure.
[[nodiscard]] Failure withoutSecrets(Failure failure, const HttpRequest &request);

} // namespace moai
