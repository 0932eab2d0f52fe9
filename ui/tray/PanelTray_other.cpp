// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PanelTray.h"

#include <QSystemTrayIcon>

namespace moai {

bool isPanelTrayThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool comesPanelTrayUntold()
{
    return true; // Windows' taskbar may come up later than Moai when a session begins
}

} // namespace moai
