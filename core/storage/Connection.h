// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace moai {

/// What a unit of work wants from the database.
enum class Access { Read, Write };

/// One connection to an SQLite file, in the thread that opened it. Others' locks are waited for:
/// up to a minute, then a Failure.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the file as it is; makes an empty one for ReadWrite. Does not change it.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();

    /// Write-ahead log, full sync: what is committed is on disk.
    [[nodiscard]] Result<void> makeDurable();

    /// Runs `work` in one transaction: kept when it succeeds, undone when it fails. No other
    /// connection's lock can meet the work once it runs, so it runs once. Fails without running it
    /// when the schema is newer than `newestSchema`.
    [[nodiscard]] Result<void> transaction(Access access, int newestSchema,
                                           const std::function<Result<void>(QSqlDatabase &)> &work);

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    explicit Connection(const QSqlDatabase &database) : m_database(database) {}

    QSqlDatabase m_database;
};

/// Runs one statement, again and again while another connection is in the way; its first column of
/// the first row, 0 without one.
[[nodiscard]] Result<qint64> runPatiently(const QSqlDatabase &database, const QString &sql);

/// The version that the schema has; 0 for an empty database.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &database);

/// "made by a newer Moai …"
[[nodiscard]] Failure newerSchema(const QString &path, int found, int known);

} // namespace moai
