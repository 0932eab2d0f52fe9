// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Keys.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

class QObject;

namespace moai {

class SecretStore;

// The places where a key may be. None there is no failure: its source is None then.

/// Keys go into header lines and addresses: visible ASCII, so that nothing can be smuggled in
/// behind them.
[[nodiscard]] bool isPossibleKey(const QByteArray &key);
/// In that variable, without white space around it; an empty name is no variable. Fails with kind
/// `invalid` when it holds no possible key.
[[nodiscard]] Result<Key> keyInEnvironment(const QString &variable);
/// In the keychain under that name; a machine without one has none. Fails with kind `secrets` when
/// it is there but cannot be had. Cancelled when `context` is destroyed first.
[[nodiscard]] QFuture<Result<Key>> keyInKeychain(SecretStore &keychain, const QString &name,
                                                 QObject *context);

} // namespace moai
