// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreCheck.h"

#include "storage/Connection.h"
#include "storage/DataDir.h"
#include "storage/Migrations.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(moai::CheckText)
};

Failure failed(const QString &sentence)
{
    return {FailureKind::Storage, sentence, {}};
}

Failure damaged(const DataDir &dir, const QString &what)
{
    return failed(CheckText::tr("%1 is damaged (%2). Move it away and put the newest copy from %3 "
                                "in its place.")
                      .arg(dir.database(), what, dir.backups()));
}

Result<void> checkPages(const QSqlDatabase &database, const DataDir &dir)
{
    const auto problems = Statement(database, u"PRAGMA integrity_check(1)"_s).all(&readText);
    if (!problems)
        return problems.error();
    if (problems->value(0) != "ok"_L1)
        return damaged(dir, problems->value(0).simplified());
    const auto strays = Statement(database, u"PRAGMA foreign_key_check"_s).all(&readText);
    if (!strays)
        return strays.error();
    if (!strays->isEmpty())
        return damaged(
            dir, CheckText::tr("%n row(s) of %1 belong to nothing", nullptr, int(strays->size()))
                     .arg(strays->first()));
    return {};
}

/// Counts, in the order of the report.
Result<void> count(const QSqlDatabase &database, StoreReport &report)
{
    auto counted =
        Statement(
            database,
            u"WITH shown AS (SELECT d.id FROM discussion d JOIN project p ON p.id = d.project_id "
            "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL), "
            "said AS (SELECT status FROM message WHERE discussion_id IN (SELECT id FROM shown)) "
            "SELECT (SELECT count(*) FROM project WHERE deleted_at IS NULL), "
            "(SELECT count(*) FROM shown), count(*), "
            "count(*) FILTER (WHERE status = 'interrupted'), "
            "count(*) FILTER (WHERE status IN ('waiting', 'streaming')) FROM said"_s)
            .one([&report](Row &row) {
                report.projects = row.integer();
                report.discussions = row.integer();
                report.messages = row.integer();
                report.interrupted = row.integer();
                report.underWay = row.integer();
                return true;
            });
    return counted ? Result<void>() : counted.error();
}

/// Of a schema that has them.
Result<void> countTelegram(const QSqlDatabase &database, StoreReport &report)
{
    auto counted =
        Statement(database, u"SELECT (SELECT count(*) FROM telegram_chat), "
                            "(SELECT count(*) FROM telegram_post WHERE state = 'waiting')"_s)
            .one([&report](Row &row) {
                report.telegramChats = row.integer();
                report.telegramWaiting = row.integer();
                return true;
            });
    return counted ? Result<void>() : counted.error();
}

Result<void> countAll(const QSqlDatabase &database, StoreReport &report)
{
    constexpr int kTelegramSince = 3;
    if (report.schema == 0)
        return {};
    auto counted = count(database, report);
    return counted && report.schema >= kTelegramSince ? countTelegram(database, report) : counted;
}

} // namespace

Result<StoreReport> checkStore(const QString &dataDir)
{
    const DataDir dir{QDir::cleanPath(QDir(dataDir).absolutePath())};
    if (!QFileInfo::exists(dir.database()))
        return failed(CheckText::tr("There is no database in %1 yet. Moai makes one when it is "
                                    "first used.")
                          .arg(dir.path));
    auto connection = Connection::open(dir.database(), Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    StoreReport report;
    report.path = dir.database();
    report.bytes = QFileInfo(dir.database()).size();
    report.newest = migrations().last().version;
    auto checked = (*connection)
                       ->transaction(Access::Read, report.newest,
                                     [&report, &dir](QSqlDatabase &database) -> Result<void> {
                                         const auto version = schemaVersion(database);
                                         if (!version)
                                             return version.error();
                                         report.schema = *version;
                                         if (auto own = refuseForeign(database, *version); !own)
                                             return own;
                                         if (auto sound = checkPages(database, dir); !sound)
                                             return sound;
                                         return countAll(database, report);
                                     });
    if (!checked)
        return checked.error();
    return report;
}

} // namespace moai
