// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace moai {

/// Fails with kind `invalid` when a handle cannot be used or is there twice.
[[nodiscard]] Result<void> checkHandles(const QList<Participant> &roster);

/// The seats of a project in their order.
[[nodiscard]] Result<QList<Participant>> rosterOf(const QSqlDatabase &database, ProjectId project);

/// Seats with an id are kept (and changed), others are new, those missing from `roster` go; the
/// answers they gave stay. Fails with kind `invalid` when a handle cannot be used or is there
/// twice. Runs inside the storage thread's work; `runner` is Database::runner().
[[nodiscard]] Result<QList<Participant>> replaceRoster(QSqlDatabase &database,
                                                       const QString &runner, ProjectId project,
                                                       const QList<Participant> &roster);

} // namespace moai
