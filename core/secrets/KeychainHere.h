// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// What keeps this system's secrets.
enum class KeychainKind {
    SecretService, ///< a program on the session bus, which may be locked or not be there
    System,        ///< the system itself: there and open as long as the person is logged in
};

[[nodiscard]] KeychainKind keychainHere();

} // namespace moai
