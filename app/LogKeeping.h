// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

class Settings;

/// Keeps the log in `log/` of the data directory, as talkative as the settings say, now and when
/// they change. A log that cannot be kept is told on stderr; nothing else depends on it.
void keepLog(const QString &dataDir, Settings &settings);

} // namespace moai
