// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusObjectPath>
#include <QList>
#include <QVariantMap>

class QDBusArgument;

namespace moai {

// The desktop's portal on the bus, as https://flatpak.github.io/xdg-desktop-portal/docs/ has it:
// a call names a request, and the request answers later by a signal.

inline constexpr QLatin1StringView kPortalService{"org.freedesktop.portal.Desktop"};
inline constexpr QLatin1StringView kPortalPath{"/org/freedesktop/portal/desktop"};
inline constexpr QLatin1StringView kShortcutsInterface{"org.freedesktop.portal.GlobalShortcuts"};

/// `(sa{sv})`: a shortcut's name within its session, and what is known of it.
struct PortalKeys {
    QString id;
    QVariantMap facts; ///< `description`, `preferred_trigger`, `trigger_description`
};
using PortalKeysList = QList<PortalKeys>;

QDBusArgument &operator<<(QDBusArgument &argument, const PortalKeys &keys);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKeys &keys);
void registerPortalTypes();

/// A request's answer.
class PortalRequest : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    /// Of the call with that `handle_token`; listen before it is made.
    PortalRequest(const QDBusConnection &bus, const QString &token, QObject *parent);

signals:
    /// 0: granted, 1: the person said no, 2: ended in another way.
    void Response(uint code, const QVariantMap &results);
};

/// The shortcuts' signals.
class PortalShortcutNews : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalShortcutNews(const QDBusConnection &bus, QObject *parent);

signals:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong time,
                   const QVariantMap &options);
};

} // namespace moai

Q_DECLARE_METATYPE(moai::PortalKeys)
Q_DECLARE_METATYPE(moai::PortalKeysList)
