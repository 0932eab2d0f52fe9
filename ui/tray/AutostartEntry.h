// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace moai {

// What makes a session start `program` in the background, in the words of each system. An empty
// `dataDir`: the usual one. Pure.

/// An entry of the autostart directory (Desktop Application Autostart Specification 0.5,
/// freedesktop.org).
[[nodiscard]] QByteArray autostartEntry(const QString &program, const QString &dataDir);
/// A property list for launchd (launchd.plist(5) of macOS).
[[nodiscard]] QByteArray launchAgent(const QString &label, const QString &program,
                                     const QString &dataDir);
/// A command line of Windows, quoted as its programs take theirs apart.
[[nodiscard]] QString runCommand(const QString &program, const QString &dataDir);

} // namespace moai
