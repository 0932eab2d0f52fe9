// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/FormattedText.h"

#include <QString>

namespace moai::test {

/// What Telegram, or whoever reads it, would not like about a message's text; empty: nothing. The
/// rules of https://core.telegram.org/bots/api#formatting-options, and what the server does without
/// saying so: it drops entities of white space and those beyond the hundredth.
[[nodiscard]] QString brokenRule(const FormattedText &text, qsizetype longest = kLongestMessage);
/// The rules for the entities alone, however long the text is and however many they are.
[[nodiscard]] QString brokenEntityRule(const FormattedText &text);

/// The same about the parts that the text is sent in, and whether anything is lost.
[[nodiscard]] QString brokenPartRule(const FormattedText &text, qsizetype longestFirst,
                                     qsizetype longest = kLongestMessage);

/// Readable in a test: entities as tags, `<b>x</b>`, `<pre c>`, `<a https://x.example>`.
[[nodiscard]] QString tagged(const FormattedText &text);

/// Without white space and what cannot be seen.
[[nodiscard]] QString inked(const QString &text);

} // namespace moai::test
