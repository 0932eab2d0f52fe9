// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Library.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

// Kept personas in SQL. Functions run inside the storage thread's work; `runner` is
// Database::runner(). What LibraryStore says of them holds.

namespace moai {

[[nodiscard]] Result<QList<Persona>> allPersonas(const QSqlDatabase &database);
[[nodiscard]] Result<Persona> keepPersonaRow(QSqlDatabase &database, const QString &runner,
                                             const Persona &persona);
[[nodiscard]] Result<void> renamePersonaRow(QSqlDatabase &database, const QString &runner,
                                            const QString &name, const QString &to);
[[nodiscard]] Result<Persona> removePersonaRow(QSqlDatabase &database, const QString &runner,
                                               const QString &name);

} // namespace moai
