// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace moai {

// Starting with the desktop's session: an entry in the person's autostart directory, a launch agent
// of macOS, a value below Run in Windows' registry. It is there or not; nothing else is kept,
// because desktops let people switch it off themselves, too.

[[nodiscard]] bool startsWithSession();
/// Fails with kind `invalid` and a sentence that names the place. `dataDir` is where this Moai
/// keeps its things.
[[nodiscard]] Result<void> setStartsWithSession(bool starts, const QString &dataDir);

} // namespace moai
