// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace moai {

/// Puts an export where the person wants it, whole or not at all; a file that is there is replaced.
/// Blocks; fails with kind `invalid` and a sentence that names the file.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &bytes);

} // namespace moai
