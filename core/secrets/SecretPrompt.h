// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace moai {

/// The signals of a prompt of the Secret Service.
class SecretPromptSignals : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    SecretPromptSignals(const QString &path, QObject *parent);

signals:
    void Completed(bool dismissed, const QDBusVariant &result); // named as on the bus
};

/// A question that the Secret Service puts to the person, such as the keyring's password. Shown at
/// construction; ended() comes once. Destroying it before takes the question off the screen.
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Answered,
        Dismissed,
        NotShown, ///< the service refused to ask, e.g. for want of a screen
        TimedOut, ///< taken back after `patience`
        Died,     ///< the service is gone
    };

    SecretPrompt(const QString &path, std::chrono::milliseconds patience,
                 QObject *parent = nullptr);
    ~SecretPrompt() override;

signals:
    void ended(moai::SecretPrompt::End end);

private:
    void end(End end);

    QString m_path;
    SecretPromptSignals m_signals;
    QDBusServiceWatcher m_watcher;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace moai
