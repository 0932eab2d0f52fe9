// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeyringSession.h"

#include "support/Until.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::test {
namespace {

// Without service files nothing is started by itself: neither another keyring nor a prompter.
constexpr auto kConfig = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                         "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                         "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

KeyringSession::KeyringSession() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s, u"XDG_DATA_HOME"_s,
          u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home());
}

KeyringSession::~KeyringSession()
{
    endKeyring();
    end(m_bus);
}

bool KeyringSession::isPossible()
{
    for (const auto &program : {u"gnome-keyring-daemon"_s, u"dbus-daemon"_s, u"dbus-send"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    return true;
}

bool KeyringSession::startBus()
{
    QFile config(m_home.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write(kConfig) < 0)
        return false;
    config.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    if (!until([this] { return m_bus.canReadLine(); }))
        return false;
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return true;
}

bool KeyringSession::startKeyring()
{
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("pw");
    m_keyring.closeWriteChannel();
    return until(
        [this] {
            return send({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                         u"org.freedesktop.Secret.Service.ReadAlias"_s, u"string:default"_s});
        },
        20s);
}

void KeyringSession::endKeyring()
{
    end(m_keyring);
}

bool KeyringSession::lock()
{
    return send({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                 u"org.freedesktop.Secret.Service.Lock"_s,
                 u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
}

bool KeyringSession::send(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s} + arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace moai::test
