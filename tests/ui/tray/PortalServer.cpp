// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/PortalServer.h"

#include <QDBusMessage>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::test {

PortalServer::PortalServer(const QDBusConnection &bus) : m_bus(bus)
{
    registerPortalTypes();
    m_bus.registerObject(kPortalPath, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                             QDBusConnection::ExportAllProperties);
    m_bus.registerService(kPortalService);
}

PortalServer::~PortalServer()
{
    m_bus.unregisterService(kPortalService);
    m_bus.unregisterObject(kPortalPath);
}

QString PortalServer::pathFor(const QString &kind, const QVariantMap &options, const QString &key)
{
    static const QRegularExpression element(u"\\A[A-Za-z0-9_]+\\z"_s);
    const QString token = options.value(key).toString();
    if (!element.match(token).hasMatch())
        complaints << key + u" is no element of a path: "_s + token;
    QString sender = message().service().mid(1);
    sender.replace(u'.', u'_');
    return u"%1/%2/%3/%4"_s.arg(kPortalPath, kind, sender, token);
}

QDBusObjectPath PortalServer::respond(const QVariantMap &options, const QVariantMap &results)
{
    const QString path = pathFor(u"request"_s, options, u"handle_token"_s);
    if (!isSlow) {
        auto response = QDBusMessage::createTargetedSignal(
            message().service(), path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        response << answer << (answer == 0 ? results : QVariantMap());
        m_bus.send(response);
    }
    return QDBusObjectPath(path);
}

QDBusObjectPath PortalServer::CreateSession(const QVariantMap &options)
{
    const QString path = pathFor(u"session"_s, options, u"session_handle_token"_s);
    if (sessions.contains(path))
        complaints << u"a session of that name is there already"_s;
    if (answer == 0) {
        sessions << path;
        auto *session = new PortalSession(this);
        m_bus.registerObject(path, session, QDBusConnection::ExportAllSlots);
        connect(session, &PortalSession::closed, this, [this, session, path] {
            sessions.removeAll(path);
            bound.clear();
            m_bus.unregisterObject(path);
            session->deleteLater();
        });
    }
    return respond(options, {{u"session_handle"_s, path}});
}

QDBusObjectPath PortalServer::BindShortcuts(const QDBusObjectPath &session,
                                            const moai::PortalKeysList &shortcuts, const QString &,
                                            const QVariantMap &options)
{
    static const QRegularExpression trigger(
        u"\\A(CTRL\\+|ALT\\+|SHIFT\\+|NUM\\+|LOGO\\+)*[A-Za-z0-9_]+\\z"_s);
    if (!sessions.contains(session.path()))
        complaints << u"no such session: "_s + session.path();
    if (!bound.isEmpty())
        complaints << u"a session binds once"_s;
    PortalKeysList now = shortcuts;
    for (PortalKeys &keys : now) {
        const QString wanted = keys.facts.value(u"preferred_trigger"_s).toString();
        if (keys.facts.value(u"description"_s).toString().isEmpty())
            complaints << u"a shortcut without a description"_s;
        if (!wanted.isEmpty() && !trigger.match(wanted).hasMatch())
            complaints << u"no trigger: "_s + wanted;
        keys.facts[u"trigger_description"_s] = QString(u"Press "_s + wanted);
    }
    if (answer == 0)
        bound = now;
    return respond(options, {{u"shortcuts"_s, QVariant::fromValue(now)}});
}

void PortalServer::press(const QString &session, const QString &id, const QString &token)
{
    emit Activated(QDBusObjectPath(session), id, 1, {{u"activation_token"_s, token}});
}

} // namespace moai::test

#include "moc_PortalServer.cpp"
