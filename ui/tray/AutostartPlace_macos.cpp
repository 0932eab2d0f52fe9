// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/AutostartPlace.h"

#include "tray/AutostartEntry.h"
#include "tray/DesktopId.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace moai {

QString autostartPath()
{
    return QDir::homePath() + u"/Library/LaunchAgents/"_s + desktopId() + u".plist"_s;
}

bool isAutostartRead()
{
    return true;
}

QByteArray autostartText(const QString &dataDir)
{
    return launchAgent(desktopId(), QCoreApplication::applicationFilePath(), dataDir);
}

// System Settings notes that elsewhere, for nobody else to read.
bool isSwitchedOff(const QByteArray & /*text*/)
{
    return false;
}

} // namespace moai
