// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace moai {

/// The desktop portal's settings, as far as Moai wants to hear of them; its signal is Qt's way to
/// the one on the bus of that name.
class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalSettings(const QDBusConnection &bus, QObject *parent);

signals:
    void SettingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

/// What the desktop asks of programs on the person's behalf, which Qt 6.4 does not tell: higher
/// contrast, less movement. Read from the desktop portal's settings, where there is one, and
/// followed.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private:
    void note(const QString &area, const QString &key, const QVariant &value);
    void readAll(PortalSettings &portal);

    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace moai
