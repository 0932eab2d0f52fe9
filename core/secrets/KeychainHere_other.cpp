// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainHere.h"

namespace moai {

// Windows: the Credential Manager. macOS: the login keychain, which may ask whether Moai may read.
KeychainKind keychainHere()
{
    return KeychainKind::System;
}

} // namespace moai
