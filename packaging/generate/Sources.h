// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace moai::packaging {

/// The text of each of these files, which must be that many. Fails with a sentence that names the
/// one that cannot be read.
[[nodiscard]] Result<QStringList> readSources(const QStringList &paths, qsizetype count);

} // namespace moai::packaging
