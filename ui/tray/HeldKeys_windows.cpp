// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/HeldKeys.h"

#include <QCoreApplication>

#include <array>

#include <windows.h>

// RegisterHotKey and virtual-key codes:
// https://learn.microsoft.com/windows/win32/inputdev/virtual-key-codes

namespace moai {
namespace {

constexpr int kId = 1; ///< there is one combination at a time

/// 0: a key that no shortcut has. The keys of signs differ by the keyboard's layout.
UINT virtualKeyOf(Qt::Key key)
{
    struct Pair {
        Qt::Key key;
        UINT code;
    };
    constexpr std::array<Pair, 15> kOthers{{
        {Qt::Key_Return, VK_RETURN},
        {Qt::Key_Enter, VK_RETURN},
        {Qt::Key_Space, VK_SPACE},
        {Qt::Key_Tab, VK_TAB},
        {Qt::Key_Insert, VK_INSERT},
        {Qt::Key_Delete, VK_DELETE},
        {Qt::Key_Home, VK_HOME},
        {Qt::Key_End, VK_END},
        {Qt::Key_PageUp, VK_PRIOR},
        {Qt::Key_PageDown, VK_NEXT},
        {Qt::Key_Left, VK_LEFT},
        {Qt::Key_Up, VK_UP},
        {Qt::Key_Right, VK_RIGHT},
        {Qt::Key_Down, VK_DOWN},
        {Qt::Key_Backspace, VK_BACK},
    }};
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return UINT(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + UINT(key - Qt::Key_F1);
    for (const Pair &pair : kOthers)
        if (pair.key == key)
            return pair.code;
    if (key > Qt::Key_Space && key <= Qt::Key_ydiaeresis) {
        const SHORT scanned = VkKeyScanW(WCHAR(key));
        return scanned == -1 ? 0 : UINT(scanned & 0xff);
    }
    return 0;
}

UINT maskOf(Qt::KeyboardModifiers modifiers)
{
    const auto has = [modifiers](Qt::KeyboardModifier modifier, UINT mask) {
        return modifiers.testFlag(modifier) ? mask : UINT(0);
    };
    return has(Qt::ShiftModifier, MOD_SHIFT) | has(Qt::ControlModifier, MOD_CONTROL) |
           has(Qt::AltModifier, MOD_ALT) | has(Qt::MetaModifier, MOD_WIN) | MOD_NOREPEAT;
}

} // namespace

HeldKeys::HeldKeys(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

HeldKeys::~HeldKeys()
{
    letGo();
}

bool HeldKeys::isSupported()
{
    return true;
}

HeldKeys::Outcome HeldKeys::hold(QKeyCombination keys)
{
    letGo();
    const UINT code = virtualKeyOf(keys.key());
    if (code == 0)
        return Outcome::NoSuchKey;
    if (!RegisterHotKey(nullptr, kId, maskOf(keys.keyboardModifiers()), code))
        return Outcome::Taken;
    m_codes = {quint8(code)};
    return Outcome::Held;
}

void HeldKeys::letGo()
{
    if (!std::exchange(m_codes, {}).isEmpty())
        UnregisterHotKey(nullptr, kId);
}

bool HeldKeys::nativeEventFilter(const QByteArray & /*kind*/, void *message, qintptr * /*result*/)
{
    const auto *event = static_cast<const MSG *>(message);
    if (event->message == WM_INPUTLANGCHANGE)
        emit keyboardChanged();
    if (event->message != WM_HOTKEY || event->wParam != kId || m_codes.isEmpty())
        return false;
    emit pressed(0);
    return true;
}

} // namespace moai

#include "moc_HeldKeys.cpp"
