// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretBus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

bool meansNoSecretService(const QString &errorName)
{
    return errorName == "org.freedesktop.DBus.Error.ServiceUnknown"_L1 ||
           errorName == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ||
           errorName == "org.freedesktop.DBus.Error.Disconnected"_L1 ||
           errorName.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

QDBusMessage secretCall(const QString &path, QLatin1StringView interface, const QString &method)
{
    return QDBusMessage::createMethodCall(kSecretBusName, path, interface, method);
}

void sendSecretCall(const QDBusMessage &message, std::chrono::milliseconds patience,
                    QObject *context, std::function<void(const QDBusMessage &)> land)
{
    const QDBusPendingCall pending =
        QDBusConnection::sessionBus().asyncCall(message, int(patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, land = std::move(land)] {
                         watcher->deleteLater();
                         land(watcher->reply());
                     });
}

} // namespace moai
