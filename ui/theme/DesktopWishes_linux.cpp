// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopWishes.h"

#include "base/SessionBus.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

using Areas = QMap<QString, QVariantMap>;

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
constexpr char kInterface[] = "org.freedesktop.portal.Settings";

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kGnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;

/// The portal's settings as far as Moai wants to hear of them; its signal is Qt's way to the one on
/// the bus of that name.
class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(kService, kPath, kInterface, bus, parent)
    {
    }

signals:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

struct Wishes {
    bool highContrast = false;
    bool reducedMotion = false;
};

void apply(Wishes &wishes, const QString &area, const QString &key, const QVariant &value)
{
    if ((area == kAppearance && key == "contrast"_L1) ||
        (area == kGnomeAccess && key == "high-contrast"_L1))
        wishes.highContrast = value.toBool();
    else if (area == kAppearance && key == "reduced-motion"_L1)
        wishes.reducedMotion = value.toBool();
    else if (area == kGnome && key == "enable-animations"_L1)
        wishes.reducedMotion = !value.toBool();
}

} // namespace

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
void DesktopWishes::listen()
{
    const std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    auto *portal = new PortalSettings(*bus, this);
    connect(portal, &PortalSettings::SettingChanged, this,
            [this](const QString &area, const QString &key, const QDBusVariant &value) {
                Wishes wishes{m_highContrast, m_reducedMotion};
                apply(wishes, area, key, value.variant());
                note(wishes.highContrast, wishes.reducedMotion);
            });
    qDBusRegisterMetaType<Areas>();
    auto *watcher = new QDBusPendingCallWatcher(
        portal->asyncCall(u"ReadAll"_s, QStringList{kAppearance, kGnomeAccess, kGnome}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Areas> reply = *watcher;
        if (reply.isError()) // no portal: nothing is asked for
            return;
        Wishes wishes{m_highContrast, m_reducedMotion};
        const Areas areas = reply.value();
        for (auto area = areas.begin(); area != areas.end(); ++area)
            for (auto key = area->begin(); key != area->end(); ++key)
                apply(wishes, area.key(), key.key(), key.value());
        note(wishes.highContrast, wishes.reducedMotion);
    });
}

} // namespace moai

#include "DesktopWishes_linux.moc"
