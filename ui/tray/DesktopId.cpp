// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/DesktopId.h"

namespace moai {

QString desktopId()
{
    // In a Flatpak it is the one that the sandbox was made for, should somebody have built it
    // under another.
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    return flatpak.isEmpty() ? QStringLiteral(MOAI_ID) : flatpak;
}

} // namespace moai
