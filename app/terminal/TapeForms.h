// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Roundtable.h"

#include <QString>

namespace moai {
class Recording;
class Wiring;
} // namespace moai

namespace moai::terminal {

/// Begins `say --record FILE`. Gives where the line is to be said: in the discussion that the file
/// holds already, else where the person says, else in a new one. Runs the event loop.
[[nodiscard]] Result<Place> beginRecording(Wiring &house, Recording &recording, Place place,
                                           const QString &file);

} // namespace moai::terminal
