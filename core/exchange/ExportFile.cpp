// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportFile.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ExportFile)
};

} // namespace

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    const QFileInfo wanted(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return invalid(Tr::tr("A file needs a name."));
    if (wanted.isDir())
        return invalid(Tr::tr("“%1” is a folder: name a file in it.").arg(shown));
    if (!wanted.absoluteDir().exists())
        return invalid(Tr::tr("There is no folder “%1”: make it first.")
                           .arg(QDir::toNativeSeparators(wanted.absolutePath())));
    QSaveFile file(path);
    // A pipe or a device cannot be replaced, only written to.
    file.setDirectWriteFallback(wanted.exists() && !wanted.isFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        //: %1 file, %2 why, in the system's words
        return invalid(
            Tr::tr("“%1” cannot be written: %2.").arg(shown, file.errorString().simplified()));
    return {};
}

} // namespace moai
