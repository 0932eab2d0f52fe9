// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace moai::terminal {

/// The whole file, or standard input for `-`; at most 64 MB. Fails with kind `invalid`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace moai::terminal
