// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// Whether a program on this X11 screen takes in tray icons (XEmbed). Asks the X server, which
/// takes a fraction of a millisecond. False where there is no X11.
[[nodiscard]] bool isX11TrayThere();

} // namespace moai
