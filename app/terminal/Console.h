// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QString>

class QObject;

namespace moai::terminal {

// The terminal that this process was started from.

/// Lets what is read and written pass as it is, byte by byte, and be shown as UTF-8. Call before
/// anything is read or written.
void prepareConsole();

/// True when a person sits at stdin.
[[nodiscard]] bool stdinIsTerminal();

/// A line that is typed in; empty at the end of the input. Nobody hears of it once
/// `context` is gone.
[[nodiscard]] QFuture<Result<QString>> typedLine(QObject *context);

} // namespace moai::terminal
