// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether Moai goes on in the tray when its window is closed. Without a tray, closing quits.
inline const Setting<bool> closeToTray{"desktop/closeToTray", true};
/// Whether a start shows no window while there is a tray.
inline const Setting<bool> startInTray{"desktop/startInTray", false};
/// Whether the person was told that closing does not quit.
inline const Setting<bool> toldOfTray{"desktop/toldOfTray", false};

} // namespace moai
