// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Minutes.h"
#include "storage/DiscussionStore.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

// A discussion of another store in SQL. Functions run inside the storage thread's work; `runner` is
// Database::runner().

namespace moai {

/// As DiscussionStore::importMinutes() tells.
[[nodiscard]] Result<Imported> importMinutes(QSqlDatabase &database, const QString &runner,
                                             const Minutes &minutes, std::optional<ProjectId> into);

} // namespace moai
