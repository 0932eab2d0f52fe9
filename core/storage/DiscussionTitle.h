// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// One line of a text: white space folded, control characters gone.
[[nodiscard]] QString asOneLine(const QString &text);

/// What a discussion is called after its first question: its first words, at most 60 UTF-16 units
/// with the ellipsis, cut between words where there are any. Empty for an empty question.
[[nodiscard]] QString titleFor(const QString &question);

} // namespace moai
