// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/HeldKeys.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <memory>

namespace moai {

class PortalShortcut;
class Settings;

/// The quick question's keys, heard wherever the keyboard is, where the platform allows it: by the
/// system itself, else by the desktop's portal. Follows the setting. GUI thread.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    /// `portal` is asked where the system hands out no keys.
    GlobalShortcut(Settings &settings, std::unique_ptr<PortalShortcut> portal,
                   QObject *parent = nullptr);
    ~GlobalShortcut() override;

    enum class State {
        Off,    ///< no keys were chosen
        Asking, ///< the desktop is asked for them
        Held,
        Refused,     ///< the desktop, or the person asked by it, said no
        Taken,       ///< another program has them
        Unusable,    ///< not on this keyboard, or without a modifier
        Unsupported, ///< nobody hands out such keys here
    };
    [[nodiscard]] State state() const { return m_state; }
    /// For the person: who handles the keys, or why they do not work and what to do.
    [[nodiscard]] QString sentence() const;

signals:
    /// `token` lets a window come to the front.
    void pressed(const QString &token);
    void stateChanged();

private:
    void apply();
    [[nodiscard]] State hold(const QKeySequence &keys);

    Settings &m_settings;
    HeldKeys m_held;
    std::unique_ptr<PortalShortcut> m_portal;
    State m_state = State::Off;
};

} // namespace moai
