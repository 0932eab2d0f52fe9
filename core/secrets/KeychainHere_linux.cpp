// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainHere.h"

namespace moai {

KeychainKind keychainHere()
{
    return KeychainKind::SecretService;
}

} // namespace moai
