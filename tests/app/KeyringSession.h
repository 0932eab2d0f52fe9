// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace moai::test {

/// A session bus with a home and a runtime directory of its own, and the real GNOME Keyring on it.
/// Nobody is there to show its prompts. All of it ends with this object.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();

    /// Whether what is needed is installed; a test skips where it is not.
    [[nodiscard]] static bool isPossible();

    /// Starts the bus; false when it does not come up.
    [[nodiscard]] bool startBus();
    /// Starts the keyring, with its default collection open.
    [[nodiscard]] bool startKeyring();
    void endKeyring();
    /// Closes the default collection; the password opens it again when the keyring is started anew.
    [[nodiscard]] bool lock();

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// One call by dbus-send; whether it was answered.
    [[nodiscard]] bool send(const QStringList &arguments);

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace moai::test
