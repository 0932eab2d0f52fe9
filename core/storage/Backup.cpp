// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/Connection.h"
#include "storage/DataDir.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kKept = 5;

/// Names sort by time.
void removeOlder(const QString &dir)
{
    QStringList copies =
        QDir(dir).entryList({u"moai-*-schema*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : copies.mid(kKept))
        QFile::remove(QDir(dir).filePath(name));
}

} // namespace

Result<QString> backUp(Connection &connection, const QString &dir, int schema)
{
    if (auto made = makePrivateDir(dir); !made)
        return made.error();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString path = QDir(dir).filePath(u"moai-%1-schema%2.db"_s.arg(stamp).arg(schema));
    // VACUUM INTO takes an empty file; made first, it is nobody else's to read.
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    auto written = runPatiently(connection.database(), u"VACUUM INTO '%1'"_s.arg(quoted));
    if (!written) {
        QFile::remove(path);
        return written.error();
    }
    removeOlder(dir);
    return path;
}

} // namespace moai
