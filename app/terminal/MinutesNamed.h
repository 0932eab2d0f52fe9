// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Minutes.h"

namespace moai {
class Wiring;
}

namespace moai::terminal {

/// The minutes of the discussion that a person named by its key or uid. Runs the event loop.
[[nodiscard]] Result<Minutes> minutesNamed(Wiring &house, const QString &idOrUid);

} // namespace moai::terminal
