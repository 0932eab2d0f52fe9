// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Autostart.h"

#include "base/Invalid.h"
#include "tray/AutostartPlace.h"

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

} // namespace

bool startsWithSession()
{
    QFile entry(autostartPath());
    return entry.open(QIODevice::ReadOnly) && !isSwitchedOff(entry.read(1 << 16));
}

Result<void> setStartsWithSession(bool starts, const QString &dataDir)
{
    const QString path = autostartPath();
    const QString shown = QDir::toNativeSeparators(path);
    if (!starts) {
        QFile entry(path);
        if (entry.exists() && !entry.remove())
            //: %1 file, %2 why, in the system's words
            return invalid(Tr::tr("“%1” cannot be removed: %2.").arg(shown, entry.errorString()));
        return {};
    }
    if (!isAutostartRead())
        return invalid(Tr::tr("In a sandbox Moai cannot start itself. Add it to the programs that "
                              "your desktop starts, in the desktop's own settings."));
    const bool isUsual =
        QDir(dataDir) == QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile entry(path);
    const QByteArray text = autostartText(isUsual ? QString() : dataDir);
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        //: %1 file, %2 why, in the system's words
        return invalid(Tr::tr("“%1” cannot be written: %2.").arg(shown, entry.errorString()));
    return {};
}

} // namespace moai
