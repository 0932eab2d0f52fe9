// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QString>

class QObject;

namespace moai::terminal {

// The terminal that this process was started from.

/// Lets what is read and written pass as it is, byte by byte, and be shown as UTF-8. Call first in
/// main().
void prepareConsole();

/// True when a person sits at stdin.
[[nodiscard]] bool stdinIsTerminal();

/// A line that is typed in; empty at the end of the input. Never, when `context` is destroyed
/// first.
[[nodiscard]] QFuture<Result<QString>> typedLine(QObject *context);

} // namespace moai::terminal
