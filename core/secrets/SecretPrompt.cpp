// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretPrompt.h"

#include "secrets/SecretBus.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace moai {

SecretPromptSignals::SecretPromptSignals(const QString &path, QObject *parent)
    : QDBusAbstractInterface(kSecretBusName, path, kSecretPromptInterface.data(),
                             QDBusConnection::sessionBus(), parent)
{
}

SecretPrompt::SecretPrompt(const QString &path, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_signals(path, nullptr),
      m_watcher(kSecretBusName, QDBusConnection::sessionBus(),
                QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_signals, &SecretPromptSignals::Completed, this,
            [this](bool dismissed) { end(dismissed ? End::Dismissed : End::Answered); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { end(End::Died); });
    connect(&m_timer, &QTimer::timeout, this, [this] { end(End::TimedOut); });
    m_timer.setSingleShot(true);
    m_timer.start(patience);
    auto show = secretCall(m_path, kSecretPromptInterface, u"Prompt"_s);
    show << QString(); // no window to be placed over: its name depends on the platform
    sendSecretCall(show, patience, this, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage)
            end(meansNoSecretService(answer.errorName()) ? End::Died : End::NotShown);
    });
}

SecretPrompt::~SecretPrompt()
{
    if (!m_ended)
        QDBusConnection::sessionBus().asyncCall(
            secretCall(m_path, kSecretPromptInterface, u"Dismiss"_s));
}

void SecretPrompt::end(End how)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    if (how == End::TimedOut)
        QDBusConnection::sessionBus().asyncCall(
            secretCall(m_path, kSecretPromptInterface, u"Dismiss"_s));
    emit ended(how);
}

} // namespace moai

#include "moc_SecretPrompt.cpp"
