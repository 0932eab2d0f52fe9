// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BotApiCall.h"

#include <QJsonArray>
#include <QStringList>

namespace moai::test {

// The documented rules of the Bot API (https://core.telegram.org/bots/api), as far as Moai could
// break them; each function names those that were broken. Nothing here is shared with the code
// under test. Pure.

/// Unknown and missing parameters, wrong types, and all of the below. Empty for a good call.
[[nodiscard]] QStringList brokenRules(const BotApiCall &call);

/// A text of 1 to `longest` UTF-16 units, and what is said about its entities: at most 100, inside
/// the text, none empty, none that splits a surrogate pair; they are nested or apart, never
/// crossed; pre and code neither hold others nor are in others, but in a quote; quotes and links
/// are in none of their own kind.
[[nodiscard]] QStringList brokenTextRules(const QString &text, const QJsonArray &entities,
                                          qsizetype longest);
/// Buttons have a text and exactly one of callback_data (1 to 64 bytes) and url.
[[nodiscard]] QStringList brokenKeyboardRules(const QJsonValue &markup);

} // namespace moai::test
