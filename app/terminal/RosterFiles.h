// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "domain/Project.h"

#include <QList>

namespace moai {
class Wiring;
}

namespace moai::terminal {

/// `--export`, `--import` and `--map` of `moai project roster`.
[[nodiscard]] QList<FormOption> rosterFileOptions();

/// Writes the project's roster into the file of `--export`, `-` for standard output.
[[nodiscard]] Result<void> exportRoster(Wiring &house, const Project &project,
                                        const Invocation &invocation);
/// Seats those of the file of `--import` in place of the project's roster. A service that is not
/// set up must be told by `--map FROM=TO`.
[[nodiscard]] Result<void> importRoster(Wiring &house, const Project &project,
                                        const Invocation &invocation);

} // namespace moai::terminal
