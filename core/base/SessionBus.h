// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace moai {

/// The session's D-Bus, where there is one to connect to; never launches one. Nothing on systems
/// that have none: QtDBus is there, too, but whoever wants it must come here first.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

} // namespace moai
