// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"

namespace moai {

class MainWindow;
class SettingsDialog;

/// The settings with all their pages, over that window; its child until it is closed. To add a
/// page: a row here.
[[nodiscard]] SettingsDialog *makeSettings(const Doors &doors, MainWindow &window);

} // namespace moai
