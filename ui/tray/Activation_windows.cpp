// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Activation.h"

#include <windows.h>

namespace moai {

// Windows lets the process come to the front that the person started last. A second start hands its
// errands to the first, and its right with them.
QString activationTokenOfStart()
{
    AllowSetForegroundWindow(ASFW_ANY);
    return {};
}

void bringToFront(QWidget &window, const QString & /*token*/)
{
    putInFront(window);
}

} // namespace moai
