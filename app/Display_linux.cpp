// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

#include <QtGlobal>

namespace moai {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace moai
