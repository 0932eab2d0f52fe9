// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace moai {

// Starting with the desktop's session: an entry in the person's autostart directory (Desktop
// Application Autostart Specification 0.5, freedesktop.org). It lies there or not; nothing else is
// kept, because desktops let people switch it off there, too.

[[nodiscard]] bool startsWithSession();
/// Fails with kind `invalid` and a sentence that names the file. `dataDir` is where this Moai keeps
/// its things.
[[nodiscard]] Result<void> setStartsWithSession(bool starts, const QString &dataDir);

/// The entry: starts `program` in the background. Pure.
[[nodiscard]] QByteArray autostartEntry(const QString &program, const QString &dataDir);

} // namespace moai
