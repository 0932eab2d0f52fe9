// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/FormattedText.h"

#include <QList>
#include <QString>

namespace moai {

// Markdown as Telegram's text with entities. Pure; cost grows with the text.

/// A whole text: headings bold, lists with their signs, code and tables as Pre, quotes, links.
/// Nothing that the Markdown says is left out.
[[nodiscard]] FormattedText telegramText(const QString &markdown);

/// Parts that Telegram takes: none longer than `longest` UTF-16 units (the first one than
/// `longestFirst`), none with more than `mostEntities`, none blank. They end between blocks unless
/// that leaves three quarters of one empty, else between lines, words, and at last graphemes; a
/// surrogate pair is never cut. A Pre that is cut goes on as a Pre of the same language. Together
/// they hold all of the text but white space where they meet.
[[nodiscard]] QList<FormattedText> telegramParts(const FormattedText &text, qsizetype longestFirst,
                                                 qsizetype longest = kLongestMessage,
                                                 qsizetype mostEntities = kMostEntities);

/// Plain words, not Markdown: at most `longest` UTF-16 units. What is cut ends with an ellipsis, at
/// a word's end if there is one in the last fifth.
[[nodiscard]] QString shortened(const QString &words, qsizetype longest);

/// One text after the other; the entities move along.
[[nodiscard]] FormattedText operator+(FormattedText first, const FormattedText &second);
[[nodiscard]] FormattedText plain(const QString &words);
[[nodiscard]] FormattedText bold(const QString &words);

} // namespace moai
