// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace moai {

/// How many columns of a fixed-width font the text takes: two for ideographs and emoji, none for
/// what joins the character before it. Pure.
[[nodiscard]] qsizetype columnsOf(QStringView text);

} // namespace moai
