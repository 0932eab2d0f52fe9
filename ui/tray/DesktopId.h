// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// The id that desktops know Moai by: its desktop entry's name without “.desktop”. It ties
/// windows, notifications, portals and the entry that starts Moai with the session together.
[[nodiscard]] QString desktopId();

} // namespace moai
