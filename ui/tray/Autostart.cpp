// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Autostart.h"

#include "base/Invalid.h"
#include "tray/DesktopId.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Autostart)
};

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/"_s + desktopId() + u".desktop"_s;
}

/// An argument of Exec: in quotes, with their signs escaped, and once more as a string of the file
/// (Desktop Entry Specification 1.5, "The Exec key").
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    text.replace(u'\\', "\\\\"_L1);
    return u'"' + text + u'"';
}

} // namespace

QByteArray autostartEntry(const QString &program, const QString &dataDir)
{
    QString command = quoted(program) + " --background"_L1;
    if (!dataDir.isEmpty())
        command += " --data-dir "_L1 + quoted(dataDir);
    return QString("[Desktop Entry]\nVersion=1.4\nType=Application\nName=Moai\nIcon=moai\n"
                   "Terminal=false\nX-GNOME-Autostart-enabled=true\nExec="_L1 +
                   command + u'\n')
        .toUtf8();
}

bool startsWithSession()
{
    QFile entry(entryPath());
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    // How desktops switch an entry off and keep it.
    const QByteArray text = '\n' + entry.read(1 << 16) + '\n';
    return !text.contains("\nHidden=true\n") &&
           !text.contains("\nX-GNOME-Autostart-enabled=false\n");
}

Result<void> setStartsWithSession(bool starts, const QString &dataDir)
{
    const QString path = entryPath();
    const QString shown = QDir::toNativeSeparators(path);
    if (!starts) {
        QFile entry(path);
        if (entry.exists() && !entry.remove())
            //: %1 file, %2 why, in the system's words
            return invalid(Tr::tr("“%1” cannot be removed: %2.").arg(shown, entry.errorString()));
        return {};
    }
    const bool isUsual =
        QDir(dataDir) == QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile entry(path);
    const QByteArray text =
        autostartEntry(QCoreApplication::applicationFilePath(), isUsual ? QString() : dataDir);
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        //: %1 file, %2 why, in the system's words
        return invalid(Tr::tr("“%1” cannot be written: %2.").arg(shown, entry.errorString()));
    return {};
}

} // namespace moai
