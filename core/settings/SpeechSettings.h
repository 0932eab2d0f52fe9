// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether a screen reader is told of what ends: answers, failures, conclusions.
inline const Setting<bool> announceSetting{"ui/announce", true};

} // namespace moai
