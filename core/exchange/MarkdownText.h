// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai::exchange {

// Foreign words inside a Markdown document, so that they neither break it nor forge it. Pure.

/// Plain words on one line, shown as they are.
[[nodiscard]] QString escaped(const QString &words);
/// The same inside a table.
[[nodiscard]] QString escapedCell(const QString &words);
/// As typed, between fences that are longer than any in it.
[[nodiscard]] QString fenced(const QString &source);
/// Markdown that somebody wrote, as part of a document: its headings are moved below `level`, raw
/// HTML is text, and a fence that it left open is closed. What the parser cannot bear is fenced.
[[nodiscard]] QString embedded(const QString &markdown, int level);

} // namespace moai::exchange
