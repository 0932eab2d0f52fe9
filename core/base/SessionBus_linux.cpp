// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SessionBus.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace moai {

std::optional<QDBusConnection> sessionBus()
{
    // Without an address libdbus would launch a bus of its own, which takes seconds and knows
    // nobody.
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.startsWith("autolaunch:"_L1))
        return std::nullopt;
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (address.isEmpty() && (runtimeDir.isEmpty() || !QFileInfo::exists(runtimeDir + u"/bus"_s)))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace moai
