// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// Where this person's processes meet on a local socket of that name.
[[nodiscard]] QString socketPlace(const QString &name);

} // namespace moai
