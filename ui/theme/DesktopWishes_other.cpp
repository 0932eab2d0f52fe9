// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopWishes.h"

namespace moai {

// Not known here; the settings of Moai itself have both.
void DesktopWishes::listen() {}

} // namespace moai
