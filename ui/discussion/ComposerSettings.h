// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether Enter sends the line; else it breaks it. Ctrl+Enter always sends.
inline const Setting<bool> enterSends{"composer/enterSends", true};

} // namespace moai
