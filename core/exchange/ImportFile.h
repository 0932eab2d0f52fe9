// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace moai {

/// At most so much is taken of what somebody wants imported.
inline constexpr qsizetype kLongestImport = 64 * 1024 * 1024;

/// The whole file. Blocks; fails with kind `invalid` and a sentence that names the file.
[[nodiscard]] Result<QByteArray> readImport(const QString &path);

} // namespace moai
