// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PanelTray.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

// System Tray Protocol Specification 0.3, freedesktop.org: who has the selection is the tray.

using namespace Qt::StringLiterals;

namespace moai {

bool comesPanelTrayUntold()
{
    return QGuiApplication::platformName() == "xcb"_L1; // X11 tells its coming, but not its going
}

bool isPanelTrayThere()
{
    const auto *platform = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!platform || QGuiApplication::platformName() != "xcb"_L1)
        return false;
    xcb_connection_t *x = platform->connection();
    constexpr QByteArrayView kSelection = "_NET_SYSTEM_TRAY_S0";
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
        xcb_intern_atom_reply(
            x, xcb_intern_atom(x, true, uint16_t(kSelection.size()), kSelection.data()), nullptr),
        &std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> owner(
        xcb_get_selection_owner_reply(x, xcb_get_selection_owner(x, atom->atom), nullptr),
        &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace moai
