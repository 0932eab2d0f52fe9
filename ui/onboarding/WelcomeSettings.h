// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether the first start is over: gone through, or put away.
inline const Setting<bool> welcomeDone{"welcome/done", false};
/// Where a first start that was left half-way goes on: a WelcomePage::Step; 0: it was not begun.
inline const Setting<int> welcomeStep{"welcome/step", 0};
/// The models chosen so far, `SERVICE/MODEL=HANDLE` each; the handle may be empty.
inline const Setting<QStringList> welcomeModels{"welcome/models", {}};

} // namespace moai
