// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// The same text with everything that Markdown calls code (fenced blocks and code spans, as
/// CommonMark defines them) overwritten with backticks, so that positions stay the same. Pure;
/// takes time proportional to the text.
[[nodiscard]] QString withCodeBlanked(const QString &markdown);

} // namespace moai
