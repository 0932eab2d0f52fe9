// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretPrompt.h"

#include "secrets/SecretBus.h"

#include <QDBusConnection>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr auto kLongest = 10min;

} // namespace

SecretPromptSignals::SecretPromptSignals(const QString &path, QObject *parent)
    : QDBusAbstractInterface(kSecretBusName, path, kSecretPromptInterface.data(),
                             QDBusConnection::sessionBus(), parent)
{
}

SecretPrompt::SecretPrompt(const QString &path, QObject *parent)
    : QObject(parent),
      m_signals(path, nullptr),
      m_watcher(kSecretBusName, QDBusConnection::sessionBus(),
                QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_signals, &SecretPromptSignals::Completed, this,
            [this](bool dismissed) { end(dismissed ? End::Dismissed : End::Answered); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { end(End::Died); });
    auto show = secretCall(path, kSecretPromptInterface, u"Prompt"_s);
    show << QString(); // no window to be placed over: its name depends on the platform
    sendSecretCall(show, kLongest, this, [this](const QDBusMessage &answer) {
        // Some answer only once the person has; and who died is watched for.
        if (answer.type() == QDBusMessage::ErrorMessage &&
            answer.errorName() != "org.freedesktop.DBus.Error.NoReply"_L1)
            end(meansNoSecretService(answer.errorName()) ? End::Died : End::NotShown);
    });
}

void SecretPrompt::end(End how)
{
    if (std::exchange(m_ended, true))
        return;
    emit ended(how);
}

} // namespace moai

#include "moc_SecretPrompt.cpp"
