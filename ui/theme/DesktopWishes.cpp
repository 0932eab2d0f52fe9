// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopWishes.h"

#include "base/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

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

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(kService, kPath, kInterface, bus, parent)
{
}

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent)
{
    const std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    auto *portal = new PortalSettings(*bus, this);
    connect(portal, &PortalSettings::SettingChanged, this,
            [this](const QString &area, const QString &key, const QDBusVariant &value) {
                note(area, key, value.variant());
            });
    readAll(*portal);
}

void DesktopWishes::readAll(PortalSettings &portal)
{
    qDBusRegisterMetaType<Areas>();
    auto *watcher = new QDBusPendingCallWatcher(
        portal.asyncCall(u"ReadAll"_s, QStringList{kAppearance, kGnomeAccess, kGnome}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Areas> reply = *watcher;
        if (reply.isError()) // no portal: nothing is asked for
            return;
        const Areas areas = reply.value();
        for (auto area = areas.begin(); area != areas.end(); ++area)
            for (auto key = area->begin(); key != area->end(); ++key)
                note(area.key(), key.key(), key.value());
    });
}

void DesktopWishes::note(const QString &area, const QString &key, const QVariant &value)
{
    const auto before = std::pair(m_highContrast, m_reducedMotion);
    if ((area == kAppearance && key == "contrast"_L1) ||
        (area == kGnomeAccess && key == "high-contrast"_L1))
        m_highContrast = value.toBool();
    else if (area == kAppearance && key == "reduced-motion"_L1)
        m_reducedMotion = value.toBool();
    else if (area == kGnome && key == "enable-animations"_L1)
        m_reducedMotion = !value.toBool();
    if (before != std::pair(m_highContrast, m_reducedMotion))
        emit changed();
}

} // namespace moai

#include "moc_DesktopWishes.cpp"
