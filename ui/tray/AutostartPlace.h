// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace moai {

// The file that starts Moai with the session, where that is done by a file.

[[nodiscard]] QString autostartPath();
/// Whether anybody reads it: in a sandbox nobody does.
[[nodiscard]] bool isAutostartRead();
/// What it says. An empty `dataDir`: the usual one.
[[nodiscard]] QByteArray autostartText(const QString &dataDir);
/// Whether it says that it does not hold: how desktops switch an entry off and keep it.
[[nodiscard]] bool isSwitchedOff(const QByteArray &text);

} // namespace moai
