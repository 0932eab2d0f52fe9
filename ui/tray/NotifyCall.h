// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray/DesktopNotice.h"

#include <QDBusMessage>
#include <QLatin1StringView>
#include <QStringList>

namespace moai {

// The calls of the Desktop Notifications Specification 1.2. Pure.

inline constexpr QLatin1StringView kNotifyService{"org.freedesktop.Notifications"};
inline constexpr QLatin1StringView kNotifyPath{"/org/freedesktop/Notifications"};

[[nodiscard]] QDBusMessage notifyCall(const char *method);
/// Shows the notice, in place of the one with that id unless it is 0, as far as a service with
/// these abilities can.
[[nodiscard]] QDBusMessage notifyCall(const DesktopNotice &notice, uint replaces,
                                      const QStringList &abilities);

} // namespace moai
