// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/NotifySignals.h"

#include "tray/NotifyCall.h"

namespace moai {

NotifySignals::NotifySignals(const QDBusConnection &bus)
    : QDBusAbstractInterface(kNotifyService, kNotifyPath, kNotifyService.data(), bus, nullptr)
{
}

} // namespace moai

#include "moc_NotifySignals.cpp"
