// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/HeldKeys.h"

namespace moai {

// No such keys here: isSupported() says so, and nobody asks for any.

HeldKeys::HeldKeys(QObject *parent) : QObject(parent) {}
HeldKeys::~HeldKeys() = default;

bool HeldKeys::isSupported()
{
    return false;
}

HeldKeys::Outcome HeldKeys::hold(QKeyCombination)
{
    return Outcome::NoSuchKey;
}

void HeldKeys::letGo() {}

bool HeldKeys::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

} // namespace moai

#include "moc_HeldKeys.cpp"
