// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PortalBus.h"

#include <QDBusArgument>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Where the answer to a call with that token will come from.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1); // without the colon
    sender.replace(u'.', u'_');
    return u"%1/request/%2/%3"_s.arg(kPortalPath, sender, token);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalKeys &keys)
{
    argument.beginStructure();
    argument << keys.id << keys.facts;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKeys &keys)
{
    argument.beginStructure();
    argument >> keys.id >> keys.facts;
    argument.endStructure();
    return argument;
}

void registerPortalTypes()
{
    // Qt knows D-Bus' own types by name only once somebody has used them; a signal with a type that
    // it does not know is not listened to.
    qRegisterMetaType<QDBusObjectPath>();
    qDBusRegisterMetaType<PortalKeys>();
    qDBusRegisterMetaType<PortalKeysList>();
}

PortalRequest::PortalRequest(const QDBusConnection &bus, const QString &token, QObject *parent)
    : QDBusAbstractInterface(kPortalService, requestPath(bus, token),
                             "org.freedesktop.portal.Request", bus, parent)
{
}

PortalShortcutNews::PortalShortcutNews(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(kPortalService, kPortalPath, kShortcutsInterface.data(), bus, parent)
{
}

} // namespace moai

#include "moc_PortalBus.cpp"
