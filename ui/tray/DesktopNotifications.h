// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/DesktopNotice.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QDBusMessage;
class QDBusServiceWatcher;

namespace moai {

class NotifySignals;

/// The desktop's notification service (Desktop Notifications Specification 1.2, freedesktop.org).
/// Asks it what it can do, never waits for it, and bears its coming, going and being replaced. GUI
/// thread.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    /// No bus: nobody is there to tell.
    explicit DesktopNotifications(std::optional<QDBusConnection> bus, QObject *parent = nullptr);
    ~DesktopNotifications() override;

    /// Ends in taken() or unheard().
    void tell(const DesktopNotice &notice);
    /// As far as the service has said.
    [[nodiscard]] bool isOnScreen(const QString &key) const { return m_shown.value(key).id != 0; }
    /// Takes it off the screen.
    void withdraw(const QString &key);

signals:
    /// The service shows it.
    void taken(const QString &key);
    /// There is no service, or it failed.
    void unheard(const moai::DesktopNotice &notice);
    /// The person clicked it (action `default`) or one of its buttons. `token` lets a window come
    /// to the front, where the service gave one.
    void chosen(const QString &key, const QString &action, const QString &token);

private:
    struct Shown {
        uint id = 0; ///< 0: not known yet, or not on the screen
        bool isSending = false;
        std::optional<DesktopNotice> next; ///< told while the one before was on its way
        bool isWithdrawn = false;          ///< the same
    };
    // Ids are the service's.
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id);
    void askAbilities();
    void send(const DesktopNotice &notice);
    void land(const DesktopNotice &notice, const QDBusMessage &answer);
    void close(uint id);
    void forgetService();
    [[nodiscard]] QString keyOf(uint id) const;

    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::unique_ptr<NotifySignals> m_signals;
    std::optional<QStringList> m_abilities; ///< unset: not asked, or not answered yet
    bool m_asking = false;
    QList<DesktopNotice> m_waiting; ///< for the abilities
    QHash<QString, Shown> m_shown;
    QHash<uint, QString> m_tokens;
};

} // namespace moai
