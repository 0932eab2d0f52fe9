// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace moai {

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

private slots:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void note(const QString &area, const QString &key, const QVariant &value);
    void readAll();

    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace moai
