// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>

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
/// construction; ended() comes once. Nothing here takes it off the screen: GNOME Keyring ends with
/// a failed assertion (perform_next_unlock in gkd-secret-unlock.c), and all keyrings with it, when
/// a prompt that is shown is dismissed over the bus.
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Answered,
        Dismissed,
        NotShown, ///< the service refused to ask, e.g. for want of a screen
        Died,     ///< the service is gone
    };

    explicit SecretPrompt(const QString &path, QObject *parent = nullptr);

signals:
    void ended(moai::SecretPrompt::End end);

private:
    void end(End end);

    SecretPromptSignals m_signals;
    QDBusServiceWatcher m_watcher;
    bool m_ended = false;
};

} // namespace moai
