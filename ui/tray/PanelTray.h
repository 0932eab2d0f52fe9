// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

// Tray icons that need no bus: XEmbed on X11, the taskbar of Windows, the menu bar of macOS. GUI
// thread.

/// Whether somebody takes them in now. Quick to tell.
[[nodiscard]] bool isPanelTrayThere();
/// Whether that may change without anybody telling, so that it has to be asked again and again.
[[nodiscard]] bool comesPanelTrayUntold();

} // namespace moai
