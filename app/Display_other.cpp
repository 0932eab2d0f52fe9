// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

namespace moai {

// The desktop is part of the system.
bool hasDisplay()
{
    return true;
}

} // namespace moai
