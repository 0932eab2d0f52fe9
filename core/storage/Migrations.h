// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace moai {

class Connection;

/// One step of the schema: a file of resources/sql. A released one is never edited.
struct Migration {
    int version = 0; ///< what the schema is after it, from 1 without a gap
    QString name;    ///< its file, e.g. `001_first.sql`
    QByteArray sql;  ///< UTF-8
};

/// The program's migrations, in order.
[[nodiscard]] const QList<Migration> &migrations();

/// Brings the database to the newest of `steps`, each in one transaction with its version. An older
/// database that holds something is copied to `backupDir` first. A newer one, or a database of
/// another program, is refused untouched. Only one process at a time may call it for a file.
[[nodiscard]] Result<void> migrate(Connection &connection, const QList<Migration> &steps,
                                   const QString &backupDir);

/// Fails when the database, of that schema version, is another program's.
[[nodiscard]] Result<void> refuseForeign(const QSqlDatabase &database, int version);

} // namespace moai
