// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/HeldKeys.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

// XGrabKey of the X Window System Protocol, version 11. Keysyms: its appendix A, and keysymdef.h.

using namespace Qt::StringLiterals;

namespace moai {
namespace {

template <class T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

constexpr uint16_t kOurs =
    XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
/// Caps lock and num lock: the keys are the same with either on.
constexpr std::array<uint16_t, 4> kLocks{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2,
                                         XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};

xcb_connection_t *connection()
{
    const auto *platform = qApp->nativeInterface<QNativeInterface::QX11Application>();
    const bool isX11 = platform && QGuiApplication::platformName() == "xcb"_L1;
    return isX11 ? platform->connection() : nullptr;
}

xcb_window_t root(xcb_connection_t *x)
{
    return xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
}

/// 0: a key that no shortcut has.
xcb_keysym_t keysymOf(Qt::Key key)
{
    constexpr xcb_keysym_t kF1 = 0xffbe;
    struct Pair {
        Qt::Key key;
        xcb_keysym_t sym;
    };
    constexpr std::array<Pair, 14> kOthers{{
        {Qt::Key_Return, 0xff0d},
        {Qt::Key_Enter, 0xff8d},
        {Qt::Key_Tab, 0xff09},
        {Qt::Key_Insert, 0xff63},
        {Qt::Key_Delete, 0xffff},
        {Qt::Key_Home, 0xff50},
        {Qt::Key_End, 0xff57},
        {Qt::Key_PageUp, 0xff55},
        {Qt::Key_PageDown, 0xff56},
        {Qt::Key_Left, 0xff51},
        {Qt::Key_Up, 0xff52},
        {Qt::Key_Right, 0xff53},
        {Qt::Key_Down, 0xff54},
        {Qt::Key_Backspace, 0xff08},
    }};
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t('a' + (key - Qt::Key_A));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return kF1 + xcb_keysym_t(key - Qt::Key_F1);
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis)
        return xcb_keysym_t(key); // Latin-1 is the same in both
    for (const Pair &pair : kOthers)
        if (pair.key == key)
            return pair.sym;
    return 0;
}

QList<quint8> codesOf(xcb_connection_t *x, xcb_keysym_t wanted)
{
    const xcb_setup_t *setup = xcb_get_setup(x);
    const auto count = uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const Reply<xcb_get_keyboard_mapping_reply_t> map(
        xcb_get_keyboard_mapping_reply(x, xcb_get_keyboard_mapping(x, setup->min_keycode, count),
                                       nullptr),
        &std::free);
    QList<quint8> codes;
    if (!map || wanted == 0)
        return codes;
    const xcb_keysym_t *syms = xcb_get_keyboard_mapping_keysyms(map.get());
    for (int i = 0; i < count; ++i)
        if (syms[i * map->keysyms_per_keycode] == wanted) // what it is without other keys
            codes << quint8(setup->min_keycode + i);
    return codes;
}

uint16_t maskOf(Qt::KeyboardModifiers modifiers)
{
    const auto has = [modifiers](Qt::KeyboardModifier modifier, uint16_t mask) {
        return modifiers.testFlag(modifier) ? mask : uint16_t(0);
    };
    return uint16_t(has(Qt::ShiftModifier, XCB_MOD_MASK_SHIFT) |
                    has(Qt::ControlModifier, XCB_MOD_MASK_CONTROL) |
                    has(Qt::AltModifier, XCB_MOD_MASK_1) | has(Qt::MetaModifier, XCB_MOD_MASK_4));
}

} // namespace

HeldKeys::HeldKeys(QObject *parent) : QObject(parent)
{
    if (isSupported())
        qApp->installNativeEventFilter(this);
}

HeldKeys::~HeldKeys()
{
    letGo();
}

bool HeldKeys::isSupported()
{
    return connection() != nullptr;
}

HeldKeys::Outcome HeldKeys::hold(QKeyCombination keys)
{
    letGo();
    xcb_connection_t *x = connection();
    const QList<quint8> codes = codesOf(x, keysymOf(keys.key()));
    if (codes.isEmpty())
        return Outcome::NoSuchKey;
    m_codes = codes;
    m_modifiers = maskOf(keys.keyboardModifiers());
    for (const quint8 code : codes)
        for (const uint16_t locks : kLocks) {
            const auto asked = xcb_grab_key_checked(x, true, root(x), m_modifiers | locks, code,
                                                    XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            const Reply<xcb_generic_error_t> refused(xcb_request_check(x, asked), &std::free);
            if (refused) {
                letGo();
                return Outcome::Taken;
            }
        }
    return Outcome::Held;
}

void HeldKeys::letGo()
{
    xcb_connection_t *x = m_codes.isEmpty() ? nullptr : connection();
    if (!x)
        return;
    for (const quint8 code : std::exchange(m_codes, {}))
        for (const uint16_t locks : kLocks)
            xcb_ungrab_key(x, code, root(x), m_modifiers | locks);
    xcb_flush(x);
}

bool HeldKeys::nativeEventFilter(const QByteArray &kind, void *message, qintptr * /*result*/)
{
    constexpr uint8_t kSentByProgram = 0x80;
    if (m_codes.isEmpty() || kind != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if (event->response_type == XCB_MAPPING_NOTIFY) {
        emit keyboardChanged();
        return false;
    }
    if ((event->response_type & ~kSentByProgram) != XCB_KEY_PRESS)
        return false;
    const auto *key = static_cast<const xcb_key_press_event_t *>(message);
    if (!m_codes.contains(key->detail) || (key->state & kOurs) != m_modifiers)
        return false;
    emit pressed(key->time);
    return true;
}

} // namespace moai

#include "moc_HeldKeys.cpp"
