// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Library.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

// Kept rosters in SQL. Functions run inside the storage thread's work; `runner` is
// Database::runner(). What LibraryStore says of them holds.

namespace moai {

[[nodiscard]] Result<QList<RosterPreset>> allPresets(const QSqlDatabase &database);
[[nodiscard]] Result<RosterPreset> keepPresetRow(QSqlDatabase &database, const QString &runner,
                                                 const RosterPreset &preset);
[[nodiscard]] Result<void> renamePresetRow(QSqlDatabase &database, const QString &runner,
                                           const QString &name, const QString &to);
[[nodiscard]] Result<RosterPreset> removePresetRow(QSqlDatabase &database, const QString &runner,
                                                   const QString &name);

} // namespace moai
