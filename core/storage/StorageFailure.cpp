// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(moai::StorageText)
};

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html); the low byte of what the
/// driver reports, the rest says more about the same.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15, ///< lost the race for the write-ahead log's locks too often
    TooBig = 18,
    Auth = 23,
    NotADatabase = 26,
};

QString sentenceFor(const QSqlError &error, const QString &path)
{
    switch (sqliteCode(error)) {
    case Busy:
    case Locked:
    case Protocol:
        return StorageText::tr("Another program has kept %1 busy for a minute. Close it and try "
                               "again.")
            .arg(path);
    case Full:
        return StorageText::tr("There is no room left for %1. Free some space on its disk and try "
                               "again; what was kept before is safe.")
            .arg(path);
    case Corrupt:
    case NotADatabase:
        return StorageText::tr("%1 is damaged or no database at all. Move it away and put the "
                               "newest copy from %2 in its place; without one, Moai starts with an "
                               "empty database.")
            .arg(path, QFileInfo(path).dir().filePath(u"backups"_s));
    case Perm:
    case ReadOnly:
    case Auth:
        return StorageText::tr("%1 cannot be written. Check the permissions of the file and its "
                               "folder, or choose another folder with --data-dir.")
            .arg(path);
    case CannotOpen:
        return StorageText::tr("%1 cannot be opened. Check that its folder exists and may be "
                               "written, or choose another folder with --data-dir.")
            .arg(path);
    case IoError:
        return StorageText::tr("%1 could not be read or written (%2). Check the disk it is on, "
                               "then try again.")
            .arg(path, error.databaseText());
    case TooBig:
        return StorageText::tr("This text is too long to be kept in %1. Shorten it.").arg(path);
    default:
        return StorageText::tr("%1 could not be used: %2. Please report this.")
            .arg(path, error.text().trimmed());
    }
}

} // namespace

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isBusy(const QSqlError &error)
{
    const int code = sqliteCode(error);
    return code == Busy || code == Locked || code == Protocol;
}

Failure storageFailure(const QSqlError &error, const QString &path)
{
    return {FailureKind::Storage, sentenceFor(error, path), {}};
}

} // namespace moai
