// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretStore.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace moai {

/// Where a key was found.
enum class KeySource { None, Environment, Keychain };

struct Key {
    QByteArray secret; ///< empty when the source is None
    KeySource source = KeySource::None;
};

/// Finds a service's key: `MOAI_KEY_<SERVICE>`, then the service's conventional variable, then the
/// keychain. Found keys are remembered for the run; nothing is ever written elsewhere.
class Keys : public QObject
{
    Q_OBJECT

public:
    explicit Keys(SecretStore &keychain, QObject *parent = nullptr);

    /// `conventionalVariable` is e.g. `OPENAI_API_KEY`; empty: none. A keychain that cannot be used
    /// counts as "no key there" unless `keyIsExpected`, then its failure is told.
    [[nodiscard]] QFuture<Result<Key>> find(const QString &serviceName,
                                            const QString &conventionalVariable);
    [[nodiscard]] QFuture<Result<void>> store(const QString &serviceName, const QByteArray &key);
    [[nodiscard]] QFuture<Result<void>> remove(const QString &serviceName);

    /// `MOAI_KEY_` and the name in capitals, everything but A–Z and 0–9 as `_`.
    [[nodiscard]] static QString variableFor(const QString &serviceName);

private:
    SecretStore &m_keychain;
};

} // namespace moai
