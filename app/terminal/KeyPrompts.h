// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeyState.h"

#include <QFuture>
#include <QObject>

namespace moai {
class Keys;
}

namespace moai::terminal {

/// Says on stderr, once, that the system asks for the keyring's password, for as long as it lives:
/// the terminal would only seem to hang.
class KeyPrompts : public QObject
{
    Q_OBJECT

public:
    explicit KeyPrompts(const Keys &keys, QObject *parent = nullptr);
};

/// Runs the event loop until the state is known.
[[nodiscard]] KeyState awaitState(const QFuture<KeyState> &future);
/// The state as `moai service list` shows it, e.g. `key: environment (OPENAI_API_KEY)`.
[[nodiscard]] QString keyCell(const KeyState &state);

} // namespace moai::terminal
