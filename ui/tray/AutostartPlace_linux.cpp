// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/AutostartPlace.h"

#include "tray/AutostartEntry.h"
#include "tray/DesktopId.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// An AppImage is mounted elsewhere each time, and tells where it lies itself.
QString program()
{
    const QString path = QCoreApplication::applicationFilePath();
    const QString mounted = qEnvironmentVariable("APPDIR");
    const QString image = qEnvironmentVariable("APPIMAGE");
    const bool isImage = !image.isEmpty() && !mounted.isEmpty() && path.startsWith(mounted + u'/');
    return isImage ? image : path;
}

} // namespace

QString autostartPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/"_s + desktopId() + u".desktop"_s;
}

// A Flatpak has a configuration of its own; the person's would let it start anything.
bool isAutostartRead()
{
    return qEnvironmentVariableIsEmpty("FLATPAK_ID");
}

QByteArray autostartText(const QString &dataDir)
{
    return autostartEntry(program(), dataDir);
}

bool isSwitchedOff(const QByteArray &text)
{
    const QByteArray lines = '\n' + text + '\n';
    return lines.contains("\nHidden=true\n") ||
           lines.contains("\nX-GNOME-Autostart-enabled=false\n");
}

} // namespace moai
