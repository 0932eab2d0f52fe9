// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/KeyState.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace moai {

class KeyNotes;
class SecretStore;
struct SecretView;

/// Where a key was found.
enum class KeySource { None, Environment, Run, Keychain };

/// `none environment run keychain`
[[nodiscard]] QString toName(KeySource source);

struct Key {
    QByteArray secret; ///< empty when the source is None
    KeySource source = KeySource::None;
};

/// Finds a service's key: `MOAI_KEY_<SERVICE>`, then the service's conventional variable, then what
/// is held for this run, then the keychain. Found keys are remembered until the keychain tells of a
/// change; nothing is ever written elsewhere. GUI thread.
class Keys : public QObject
{
    Q_OBJECT

public:
    /// Without notes nothing is remembered beyond the run.
    explicit Keys(SecretStore &keychain, KeyNotes *notes = nullptr, QObject *parent = nullptr);

    /// `conventionalVariable` is e.g. `OPENAI_API_KEY`; empty: none. No key anywhere is no failure,
    /// nor is a machine without a keychain: the key is empty then and its source None. A key that
    /// is there but cannot be had (keyring locked, no answer, kept by a secret service that is gone
    /// today) is one, of kind `secrets`; a variable that holds no possible key is one of kind
    /// `invalid`. The system may ask the person to unlock the keyring.
    [[nodiscard]] QFuture<Result<Key>> find(const QString &serviceName,
                                            const QString &conventionalVariable);
    /// What is known without reading it and without any prompt; within seconds.
    [[nodiscard]] QFuture<KeyState> state(const QString &serviceName,
                                          const QString &conventionalVariable);
    /// Keeps it in the keychain. White space around it is dropped.
    [[nodiscard]] QFuture<Result<void>> store(const QString &serviceName, const QByteArray &key);
    /// Holds it in memory until Moai ends, where no keychain is or none is wanted. It wins over the
    /// keychain's. Fails with kind `invalid` when it cannot be a key.
    [[nodiscard]] Result<void> storeForRun(const QString &serviceName, const QByteArray &key);
    /// Takes it out of the keychain and out of memory; a key in the environment stays.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &serviceName);
    /// Has the system ask for the keyring's password. Who cancels the future does not wait any
    /// more; the question is the person's to answer or close.
    [[nodiscard]] QFuture<Result<void>> unlock(const QString &serviceName);
    /// The service did not take the key: the next find() reads the keychain again, for somebody may
    /// have put another one there.
    void distrust(const QString &serviceName);

    /// `MOAI_KEY_` and the name in capitals, everything but A–Z and 0–9 as `_`.
    [[nodiscard]] static QString variableFor(const QString &serviceName);

signals:
    /// The state of that service's key may be another one now; of any service's, when it is empty.
    void changed(const QString &serviceName);
    /// The system asks the person for the keyring's password now; a call waits for it.
    void personAsked();

private:
    void read(const QString &serviceName,
              const std::function<void(const Result<QByteArray> &)> &land);
    [[nodiscard]] Result<Key> keyFrom(const QString &serviceName, const Result<QByteArray> &secret);
    [[nodiscard]] KeyState stateFrom(const QString &serviceName, KeyState known,
                                     const Result<SecretView> &view);
    [[nodiscard]] bool isNoted(const QString &serviceName) const;
    void note(const QString &serviceName, bool kept);

    SecretStore &m_keychain;
    KeyNotes *m_notes;
    QHash<QString, QByteArray> m_forRun;     ///< by service
    QHash<QString, QByteArray> m_remembered; ///< from the keychain, by service
    QHash<QString, QFuture<Result<Key>>> m_asking;
};

} // namespace moai
