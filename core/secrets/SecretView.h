// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// What the session's Secret Service (org.freedesktop.secrets: GNOME Keyring, KWallet, KeePassXC)
/// says of itself and of one secret, without giving the secret.
struct SecretView {
    enum class Keyring {
        Absent,   ///< no session bus, or nobody there who keeps secrets
        None,     ///< somebody is there, but has no default keyring yet
        Locked,   ///< the default keyring must be unlocked first
        Unlocked, ///< ready
    };
    enum class Item { Absent, Locked, Unlocked };

    Keyring keyring = Keyring::Absent;
    Item item = Item::Absent;
};

} // namespace moai
