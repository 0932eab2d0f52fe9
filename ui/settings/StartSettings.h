// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// What the window opens with at the program's start: `last`, the discussion that was open, or
/// `new`.
inline const Setting<QString> startWith{"window/startWith", QStringLiteral("last")};

} // namespace moai
