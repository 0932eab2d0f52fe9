// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace moai {

/// The text with a backslash before a line's 49th quote or list mark, so that the marks after it
/// are text. The parser's work grows with the square of the marks on a line: 100,000 of them would
/// hold the window for seconds. Text without such a line comes back as it is, without a copy.
[[nodiscard]] QByteArray limitNesting(QByteArrayView markdown);

} // namespace moai
