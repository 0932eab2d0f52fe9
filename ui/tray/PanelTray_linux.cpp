// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PanelTray.h"

namespace moai {

// Built without xcb: icons only by the bus.

bool isPanelTrayThere()
{
    return false;
}

bool comesPanelTrayUntold()
{
    return false;
}

} // namespace moai
