// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai::packaging {

// Plain text as the manual page's language wants it, in ASCII. Pure.

/// Text in which nothing is a request, an escape or a typographic hyphen.
[[nodiscard]] QString roffText(const QString &text);
/// A synopsis: what is typed as it is in bold, what stands for something in italics.
[[nodiscard]] QString roffSynopsis(const QString &synopsis);

} // namespace moai::packaging
