// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QString>

namespace moai {

// Chats in words. Names are strangers' text: one line, without characters that turn or hide what
// stands around them. Pure.

/// The text on one line, without control and formatting characters.
[[nodiscard]] QString harmless(const QString &text);
/// The person's or the group's name; its @name or its number where there is none.
[[nodiscard]] QString nameOf(const TelegramChat &chat);
/// `@anna, 123456789`: what tells two chats of the same name apart.
[[nodiscard]] QString handleOf(const TelegramChat &chat);
/// "private chat", "group" …
[[nodiscard]] QString kindOf(const TelegramChat &chat);
/// "paired", "waits for your yes" …
[[nodiscard]] QString stateOf(const TelegramChat &chat);
/// What a chat that waits for a yes asks; `project` is the name of what it would be paired with,
/// empty: the current one.
[[nodiscard]] QString requestOf(const TelegramChat &chat, const QString &project);

} // namespace moai
