// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/InputFile.h"

#include "base/Invalid.h"
#include "terminal/Output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr qsizetype kMaxFile = 64 * 1024 * 1024;

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    if (path == "-"_L1)
        return readStdin(kMaxFile);
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (QFileInfo(path).isDir())
        return invalid(Tr::tr("“%1” is a folder: name a file in it.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 file, %2 why, in the system's words
        return invalid(Tr::tr("“%1” cannot be read: %2.").arg(shown, file.errorString()));
    const QByteArray bytes = file.read(kMaxFile + 1);
    if (bytes.size() > kMaxFile)
        return invalid(Tr::tr("“%1” is too long: at most %2 are taken.")
                           .arg(shown, QLocale().formattedDataSize(kMaxFile)));
    return bytes;
}

} // namespace moai::terminal
