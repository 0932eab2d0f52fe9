// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether the log tells everything, not just warnings and worse.
inline const Setting<bool> verboseLog{"log/verbose", false};

} // namespace moai
