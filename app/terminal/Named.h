// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/Minutes.h"

#include <optional>

namespace moai {
struct Invocation;
class Wiring;
} // namespace moai

namespace moai::terminal {

/// The minutes of the discussion that a person named by its key or uid. Runs the event loop.
[[nodiscard]] Result<Minutes> minutesNamed(Wiring &house, const QString &idOrUid);
/// The project that `-p` names; nothing without it. Runs the event loop.
[[nodiscard]] Result<std::optional<ProjectId>> projectNamedBy(const Invocation &invocation,
                                                              Wiring &house);

} // namespace moai::terminal
