// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// Whether a window can be shown in this session. Call before the QApplication is there, which ends
/// the program where it cannot.
[[nodiscard]] bool hasDisplay();

} // namespace moai
