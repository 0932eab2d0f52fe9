// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Block.h"

namespace moai::exchange {

/// The document as one HTML file that loads nothing and runs nothing. Pure.
[[nodiscard]] QString htmlOf(const QString &title, const QList<Block> &document);

} // namespace moai::exchange
