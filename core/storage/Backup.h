// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace moai {

class Connection;

/// Writes a consistent copy of the database to `dir` while others may write on, and keeps the
/// newest five. Gives the copy's path; its name tells when it was made and the schema it has.
[[nodiscard]] Result<QString> backUp(Connection &connection, const QString &dir, int schema);

} // namespace moai
