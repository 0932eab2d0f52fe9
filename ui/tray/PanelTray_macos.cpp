// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PanelTray.h"

namespace moai {

// The menu bar is always there.

bool isPanelTrayThere()
{
    return true;
}

bool comesPanelTrayUntold()
{
    return false;
}

} // namespace moai
