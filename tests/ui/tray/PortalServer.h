// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/PortalBus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>

namespace moai::test {

/// A session of the portal; gone when it is closed.
class PortalSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Session")

public:
    using QObject::QObject;

public slots:
    void Close() { emit closed(); }

signals:
    void closed();
};

/// A portal for global shortcuts that is strict about its documentation: tokens, paths, one bind
/// for a session, triggers in the specification's words. What breaks a rule is a complaint.
class PortalServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")
    Q_PROPERTY(uint version MEMBER m_version CONSTANT)

public:
    explicit PortalServer(const QDBusConnection &bus);
    ~PortalServer() override;

    uint answer = 0;     ///< what the person says: 0 yes, 1 no
    bool isSlow = false; ///< nobody answers yet
    PortalKeysList bound;
    QStringList sessions; ///< those that are open
    QStringList complaints;

    void press(const QString &session, const QString &id, const QString &token);

public slots:
    QDBusObjectPath CreateSession(const QVariantMap &options);
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &session,
                                  const moai::PortalKeysList &shortcuts, const QString &window,
                                  const QVariantMap &options);

signals:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong time,
                   const QVariantMap &options);

private:
    QString pathFor(const QString &kind, const QVariantMap &options, const QString &key);
    QDBusObjectPath respond(const QVariantMap &options, const QVariantMap &results);

    QDBusConnection m_bus;
    uint m_version = 1;
};

} // namespace moai::test
