// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Telegram.h"

#include <QList>
#include <QString>

namespace moai {

// What the tray says. Pure.

/// The one state of all those discussions: running before failed before unread.
[[nodiscard]] DiscussionState stateOf(const QList<Discussion> &toLookAt);

/// The tray icon's words: the program, the counts, trouble with Telegram; a line each.
[[nodiscard]] QString trayWords(const QList<Discussion> &toLookAt, const TelegramHealth &telegram);

/// A discussion's line in the menu: its title on one short line, and its state in a word.
[[nodiscard]] QString menuLine(const Discussion &discussion);

} // namespace moai
