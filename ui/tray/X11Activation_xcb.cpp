// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/X11Activation.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

// _NET_ACTIVE_WINDOW and _NET_WM_USER_TIME: Extended Window Manager Hints 1.5. Tokens and the
// messages about them: Startup Notification Protocol 0.1, both of freedesktop.org.

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// The message's source: something that the person did themselves, not the program by itself.
constexpr uint32_t kPerson = 2;

xcb_atom_t atom(xcb_connection_t *x, QByteArrayView name)
{
    const auto asked = xcb_intern_atom(x, false, uint16_t(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(x, asked, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_window_t rootOf(xcb_connection_t *x, xcb_window_t window)
{
    const std::unique_ptr<xcb_get_geometry_reply_t, decltype(&std::free)> reply(
        xcb_get_geometry_reply(x, xcb_get_geometry(x, window), nullptr), &std::free);
    return reply ? reply->root : xcb_window_t(XCB_WINDOW_NONE);
}

/// When the person did it, in the X server's time: the token ends in `_TIME` and that.
uint32_t timeOf(const QString &token)
{
    static const QRegularExpression time(u"_TIME([0-9]+)$"_s);
    return time.match(token).captured(1).toUInt();
}

void tellStartHasEnded(xcb_connection_t *x, xcb_window_t from, xcb_window_t root,
                       const QString &token)
{
    QString id = token;
    id.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    const QByteArray text = QString("remove: ID=\""_L1 + id + u'"').toUtf8() + '\0';
    xcb_client_message_event_t part{};
    part.response_type = XCB_CLIENT_MESSAGE;
    part.format = 8;
    part.window = from;
    part.type = atom(x, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t more = atom(x, "_NET_STARTUP_INFO");
    constexpr qsizetype kRoom = sizeof part.data.data8;
    for (qsizetype at = 0; at < text.size(); at += kRoom) {
        std::memset(part.data.data8, 0, kRoom);
        std::memcpy(part.data.data8, text.constData() + at,
                    size_t(std::min(kRoom, text.size() - at)));
        xcb_send_event(x, false, root, XCB_EVENT_MASK_PROPERTY_CHANGE,
                       reinterpret_cast<const char *>(&part));
        part.type = more;
    }
}

} // namespace

bool activateOnX11(QWidget &window, const QString &token)
{
    const auto *platform = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!platform || QGuiApplication::platformName() != "xcb"_L1)
        return false; // offscreen answers, too, and has no connection
    xcb_connection_t *x = platform->connection();
    const auto id = xcb_window_t(window.winId());
    const xcb_window_t root = rootOf(x, id);
    const uint32_t time = timeOf(token);
    if (time > 0)
        xcb_change_property(x, XCB_PROP_MODE_REPLACE, id, atom(x, "_NET_WM_USER_TIME"),
                            XCB_ATOM_CARDINAL, 32, 1, &time);
    xcb_client_message_event_t ask{};
    ask.response_type = XCB_CLIENT_MESSAGE;
    ask.format = 32;
    ask.window = id;
    ask.type = atom(x, "_NET_ACTIVE_WINDOW");
    ask.data.data32[0] = kPerson;
    ask.data.data32[1] = time;
    xcb_send_event(x, false, root,
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&ask));
    if (!token.isEmpty())
        tellStartHasEnded(x, id, root, token);
    xcb_flush(x);
    return true;
}

} // namespace moai
