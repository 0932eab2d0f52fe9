// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Backup.h"
#include "storage/Connection.h"
#include "storage/SqlScript.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct MigrationText {
    Q_DECLARE_TR_FUNCTIONS(moai::MigrationText)
};

constexpr qint64 kApplicationId = 0x4d6f6169; // what 001_first.sql writes

QList<Migration> readMigrations()
{
    QList<Migration> list;
    const QDir dir(u":/moai/sql"_s);
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT(opened);
        list.append({name.left(3).toInt(), name, file.readAll()});
        Q_ASSERT(list.last().version == list.size());
    }
    Q_ASSERT(!list.isEmpty());
    return list;
}

Result<void> apply(QSqlDatabase &database, const Migration &step)
{
    for (const QString &sql : splitStatements(QString::fromUtf8(step.sql)))
        if (auto ran = Statement(database, sql).run(); !ran)
            return ran;
    return Statement(database, u"PRAGMA user_version = %1"_s.arg(step.version)).run();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> list = readMigrations();
    return list;
}

Result<void> refuseForeign(const QSqlDatabase &database, int version)
{
    const QString sql =
        version == 0 ? u"SELECT count(*) FROM sqlite_master"_s : u"PRAGMA application_id"_s;
    const auto found = runPatiently(database, sql);
    if (!found)
        return found.error();
    if (*found == (version == 0 ? 0 : kApplicationId))
        return {};
    return Failure{FailureKind::Storage,
                   MigrationText::tr("%1 is a database of another program. Move it away, or choose "
                                     "another folder with --data-dir; nothing was changed.")
                       .arg(database.databaseName()),
                   {}};
}

Result<void> migrate(Connection &connection, const QList<Migration> &steps,
                     const QString &backupDir)
{
    const int newest = steps.last().version;
    const auto version = schemaVersion(connection.database());
    if (!version)
        return version.error();
    if (*version > newest)
        return newerSchema(connection.database().databaseName(), *version, newest);
    if (auto own = refuseForeign(connection.database(), *version); !own)
        return own;
    if (auto durable = connection.makeDurable(); !durable)
        return durable;
    if (*version > 0 && *version < newest) {
        if (auto kept = backUp(connection, backupDir, *version); !kept)
            return kept.error();
    }
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        auto done = connection.transaction(Access::Write, newest, [&step](QSqlDatabase &database) {
            return apply(database, step);
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace moai
