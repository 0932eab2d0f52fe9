// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>

namespace moai {

/// The signals of the notification service, named as on the bus. They go to everybody: ids of other
/// programs' notices are among them.
class NotifySignals : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotifySignals(const QDBusConnection &bus);

signals:
    void ActionInvoked(uint id, const QString &action);
    /// Comes before the action it belongs to.
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

} // namespace moai
