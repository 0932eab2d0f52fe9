// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DataDir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace moai {
namespace {

struct DataDirText {
    Q_DECLARE_TR_FUNCTIONS(moai::DataDirText)
};

constexpr QFile::Permissions kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnerDir = kOwnerFile | QFile::ExeOwner;

} // namespace

Result<void> makePrivateDir(const QString &path)
{
    const QFileInfo dir(path);
    const bool made =
        dir.isDir() ||
        (QDir().mkpath(dir.absolutePath()) && QDir().mkdir(dir.absoluteFilePath(), kOwnerDir)) ||
        QFileInfo(path).isDir(); // another process was faster
    if (made)
        return {};
    return Failure{
        FailureKind::Storage,
        DataDirText::tr("The folder %1 cannot be made. Check that its parent is a folder "
                        "that may be written, or choose another with --data-dir.")
            .arg(path),
        {}};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists() || file.open(QFile::WriteOnly | QFile::NewOnly, kOwnerFile) || file.exists())
        return {};
    return Failure{FailureKind::Storage,
                   DataDirText::tr("%1 cannot be made (%2). Check that its folder may be written "
                                   "and its disk has room, or choose another with --data-dir.")
                       .arg(path, file.errorString()),
                   {}};
}

} // namespace moai
