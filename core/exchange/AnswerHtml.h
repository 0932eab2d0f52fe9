// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai::exchange {

/// Markdown that somebody wrote, as HTML that can do nothing: raw HTML is text, a link leads to the
/// web or to mail or is no link, an image is a link to it, and headings stand below `level`. What
/// the parser cannot bear is shown as its source. Pure.
[[nodiscard]] QString answerHtml(const QString &markdown, int level);

} // namespace moai::exchange
