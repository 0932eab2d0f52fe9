// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace moai {

/// The families for reading text: the desktop's own, then Noto for what it lacks, then colour
/// emoji and the CJK family of the person's language.
[[nodiscard]] QStringList textFamilies();
/// The same for source code.
[[nodiscard]] QStringList codeFamilies();

/// The desktop's general font over textFamilies().
[[nodiscard]] QFont textFont();
/// codeFamilies() at a size that sits well beside `text`.
[[nodiscard]] QFont codeFont(const QFont &text);
/// `font` at `factor` times its size.
[[nodiscard]] QFont scaled(QFont font, qreal factor);

} // namespace moai
