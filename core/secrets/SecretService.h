// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretView.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QDBusMessage;
class QDBusServiceWatcher;

namespace moai {

class SecretWatch;
class Unlocking;

/// Asks the Secret Service over D-Bus where QtKeychain cannot tell: a locked keyring looks to it
/// like one without the entry, it deletes nothing there and says that it did, and a prompt that
/// nobody answers holds up everything that comes later. Never starts a bus. Every question ends
/// within `patience`. GUI thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~SecretService() override;

    /// The keyring, and the secret that QtKeychain keeps under that service and key. Never unlocks,
    /// never prompts. Fails when the Secret Service is there but does not answer.
    [[nodiscard]] QFuture<Result<SecretView>> look(const QString &service, const QString &key);
    /// Unlocks the default keyring and that secret; the Secret Service asks the person, who is
    /// waited for as long as `prompt`. Nothing to unlock is a success; no Secret Service is a
    /// failure of kind `refused`.
    [[nodiscard]] QFuture<Result<void>> unlock(const QString &service, const QString &key,
                                               std::chrono::milliseconds prompt);

signals:
    /// Secrets came, changed or went in the default keyring.
    void secretsChanged();
    /// A keyring was locked or unlocked; the Secret Service came or went.
    void placeChanged();
    /// The Secret Service shows its prompt.
    void personAsked();

private:
    struct Search;

    void search(Search search);
    void findKeyring(const Search &search);
    void askWhetherLocked(const Search &search);
    void findItem(const Search &search);
    void call(const QDBusMessage &message, const Search &search,
              std::function<void(const QDBusMessage &)> then);
    void watch(const QString &keyring);

    std::chrono::milliseconds m_patience;
    std::unique_ptr<QDBusServiceWatcher> m_provider;
    std::unique_ptr<SecretWatch> m_watch;
    QPointer<Unlocking> m_unlocking;
};

} // namespace moai
