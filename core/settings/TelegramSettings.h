// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// Whether the window runs the bot (`moai bot` always does).
inline const Setting<bool> telegramOn{"telegram/on", true};
/// The name of the bot that was set up last, without the @; empty: none was, as far as is known.
inline const Setting<QString> telegramBotName{"telegram/bot", QString()};
/// Where the Bot API is served.
inline const Setting<QString> telegramServer{"telegram/server",
                                             QStringLiteral("https://api.telegram.org")};
/// Whether groups may be paired and are served.
inline const Setting<bool> telegramGroups{"telegram/groups", false};

} // namespace moai
