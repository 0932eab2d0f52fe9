// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportFile.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ImportFile)
};

} // namespace

Result<QByteArray> readImport(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (QFileInfo(path).isDir())
        return invalid(Tr::tr("“%1” is a folder: name a file in it.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 file, %2 why, in the system's words
        return invalid(Tr::tr("“%1” cannot be read: %2.").arg(shown, file.errorString()));
    const QByteArray bytes = file.read(kLongestImport + 1);
    if (bytes.size() > kLongestImport)
        return invalid(Tr::tr("“%1” is too long: at most %2 are taken.")
                           .arg(shown, QLocale().formattedDataSize(kLongestImport)));
    return bytes;
}

} // namespace moai
