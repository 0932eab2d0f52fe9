// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace moai::test {

/// A session bus of the test's own.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// Empty when there is no dbus-daemon.
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QDBusConnection connect(const QString &name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// One notice on the screen.
struct ShownNotice {
    uint id = 0;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

/// A notification service that is strict about the Desktop Notifications Specification 1.2: what
/// the specification does not allow is a complaint, and answered with an error.
class NotifyServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NotifyServer(const QDBusConnection &bus, const QStringList &abilities);
    ~NotifyServer() override;

    QList<ShownNotice> shown;
    QStringList complaints;
    int calls = 0; ///< of Notify

    /// What a person does.
    void click(uint id, const QString &action, const QString &token = {});

public slots:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int expires);
    void CloseNotification(uint id);
    QStringList GetCapabilities() { return m_abilities; }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    [[nodiscard]] QString complaintAbout(const ShownNotice &notice, uint replaces) const;

    QDBusConnection m_bus;
    QStringList m_abilities;
    uint m_last = 40;
};

} // namespace moai::test
