// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeychainHere.h"
#include "secrets/SecretService.h"
#include "secrets/SecretStore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace moai {

/// How long the keychain may take.
struct KeychainPatience {
    std::chrono::milliseconds question{3'000}; ///< for a question over D-Bus
    std::chrono::milliseconds job{10'000};     ///< for reading or writing an unlocked keyring
    std::chrono::milliseconds prompt{60'000};  ///< for the person to unlock, make or hand out
};

/// The session's keychain, or the system's, through QtKeychain and never with its insecure
/// fallback. Where the Secret Service keeps it, every call ends at once with no session bus or no
/// provider. Nothing blocks; the system may show its own prompt to unlock, and calls end as
/// failures when nobody answers it. GUI thread; destroying it leaves open futures unfinished.
class KeychainStore : public SecretStore
{
    Q_OBJECT

public:
    /// The secrets of that data directory, see nameFor().
    KeychainStore(const QString &dataDir, const QString &defaultDataDir,
                  const KeychainPatience &patience = {}, KeychainKind kind = keychainHere(),
                  QObject *parent = nullptr);

    /// What QtKeychain calls the service: `moai` for the default data directory; for any other,
    /// `moai-` and a hash of its absolute path, so that a trial never touches the everyday keys.
    [[nodiscard]] static QString nameFor(const QString &dataDir, const QString &defaultDataDir);

    [[nodiscard]] QFuture<Result<void>> availability() override;
    [[nodiscard]] QFuture<Result<SecretView>> look(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> unlock(const QString &name) override;
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;

private:
    using Done = std::function<void(const Result<void> &)>;
    using Found = std::function<void(const Result<QByteArray> &)>;

    [[nodiscard]] QFuture<Result<SecretView>> lookByReading(const QString &name);
    void unlockThen(const QString &name, Done then);
    void readNow(const QString &name, Found then);
    void writeNow(const QString &name, const QByteArray &secret, std::chrono::milliseconds limit,
                  Done then);
    void deleteNow(const QString &name, Done then);
    void run(QKeychain::Job *job, const QString &name, std::chrono::milliseconds limit, Done then);

    QString m_name;
    KeychainPatience m_patience;
    KeychainKind m_kind;
    SecretService m_service;
};

} // namespace moai
