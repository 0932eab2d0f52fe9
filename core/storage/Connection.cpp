// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Connection.h"

#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(moai::ConnectionText)
};

/// How long SQLite itself waits for a lock, and how long we go on asking it to. SQLite does not
/// wait at all where waiting could be a deadlock (switching the journal mode, a log that another
/// connection is recovering or removing), though for us it is none: we hold nothing then.
constexpr auto kBusyTimeout = 10'000;
constexpr std::chrono::milliseconds kPatience{60'000};
constexpr std::chrono::milliseconds kPause{15};

} // namespace

Result<qint64> runPatiently(const QSqlDatabase &database, const QString &sql)
{
    const QDeadlineTimer deadline(kPatience);
    for (;;) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (query.exec(sql))
            return query.next() ? query.value(0).toLongLong() : 0;
        if (!isBusy(query.lastError()) || deadline.hasExpired())
            return storageFailure(query.lastError(), database.databaseName());
        QThread::msleep(static_cast<unsigned long>(kPause.count()));
    }
}

Result<int> schemaVersion(const QSqlDatabase &database)
{
    const auto version = runPatiently(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return int(*version);
}

Failure newerSchema(const QString &path, int found, int known)
{
    return {FailureKind::Storage,
            ConnectionText::tr("%1 was made by a newer Moai (schema %2, this one knows %3): update "
                               "Moai; nothing was changed.")
                .arg(path)
                .arg(found)
                .arg(known),
            {}};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QString name = u"moai-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, name)));
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid())
        return Failure{FailureKind::Storage,
                       ConnectionText::tr("Qt's SQLite driver is missing. Install the package "
                                          "libqt6sql6-sqlite."),
                       {}};
    database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeout);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!database.open())
        return storageFailure(database.lastError(), path);
    if (auto ran = runPatiently(database, u"PRAGMA foreign_keys = ON"_s); !ran)
        return ran.error();
    return connection;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Connection::makeDurable()
{
    for (const QString &sql : {
             u"PRAGMA journal_mode = WAL"_s,
             u"PRAGMA synchronous = FULL"_s,
             // What the log grew to under a long reader is given back.
             u"PRAGMA journal_size_limit = 16777216"_s,
         })
        if (auto ran = runPatiently(m_database, sql); !ran)
            return ran.error();
    return {};
}

Result<void> Connection::transaction(Access access, int newestSchema,
                                     const std::function<Result<void>(QSqlDatabase &)> &work)
{
    const QString begin = access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (auto begun = runPatiently(m_database, begin); !begun)
        return begun.error();
    // Also takes the snapshot of a reading transaction, so that later statements cannot be in
    // anybody's way. Another process may have migrated the file since we opened it.
    const auto version = schemaVersion(m_database);
    Result<void> done =
        !version ? Result<void>(version.error())
        : *version > newestSchema
            ? Result<void>(newerSchema(m_database.databaseName(), *version, newestSchema))
            : work(m_database);
    if (done) {
        if (auto committed = runPatiently(m_database, u"COMMIT"_s); !committed)
            done = committed.error();
    }
    if (!done) // fails when SQLite has rolled back by itself (full disk): then that is done, too
        static_cast<void>(runPatiently(m_database, u"ROLLBACK"_s));
    return done;
}

} // namespace moai
