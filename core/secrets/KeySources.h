// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Keys.h"

#include <QByteArray>
#include <QString>

namespace moai {

/// Keys go into header lines and addresses: visible ASCII, so that nothing can be smuggled in
/// behind them.
[[nodiscard]] bool isPossibleKey(const QByteArray &key);
/// In that variable, without white space around it; an empty name is no variable. None there is no
/// failure: its source is None then. Fails with kind `invalid` when it holds no possible key.
[[nodiscard]] Result<Key> keyInEnvironment(const QString &variable);

} // namespace moai
