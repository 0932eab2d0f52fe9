// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretStore.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace moai {

/// Where a key was found.
enum class KeySource { None, Environment, Run, Keychain };

/// `none environment run keychain`
[[nodiscard]] QString toName(KeySource source);

struct Key {
    QByteArray secret; ///< empty when the source is None
    KeySource source = KeySource::None;
};

/// Finds a service's key: `MOAI_KEY_<SERVICE>`, then the service's conventional variable, then the
/// keychain. Found keys are remembered for the run; nothing is ever written elsewhere. GUI thread.
class Keys : public QObject
{
    Q_OBJECT

public:
    explicit Keys(SecretStore &keychain, QObject *parent = nullptr);

    /// `conventionalVariable` is e.g. `OPENAI_API_KEY`; empty: none. No key anywhere is no failure,
    /// nor is a machine without a keychain: the key is empty then and its source None. A key that
    /// is there but cannot be had (keyring locked, no answer) is one, of kind `secrets`; a variable
    /// that holds no possible key is one of kind `invalid`.
    [[nodiscard]] QFuture<Result<Key>> find(const QString &serviceName,
                                            const QString &conventionalVariable);
    /// Keeps it in the keychain. White space around it is dropped.
    [[nodiscard]] QFuture<Result<void>> store(const QString &serviceName, const QByteArray &key);
    /// Takes it out of the keychain; a key in the environment stays.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &serviceName);

    /// `MOAI_KEY_` and the name in capitals, everything but A–Z and 0–9 as `_`.
    [[nodiscard]] static QString variableFor(const QString &serviceName);

private:
    SecretStore &m_keychain;
    QHash<QString, QByteArray> m_remembered; ///< from the keychain, by service
    QHash<QString, QFuture<Result<Key>>> m_asking;
};

} // namespace moai
