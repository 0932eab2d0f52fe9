// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

namespace moai::terminal {

// What the terminal does with chats; the forms' `run`.

/// `moai telegram chats`
[[nodiscard]] int showChats(const Invocation &invocation);
/// `moai telegram allow ID`: pairs that chat, or says yes to those of it that ask.
[[nodiscard]] int allowChat(const Invocation &invocation);
/// `moai telegram revoke ID`: forgets it, with all its topics.
[[nodiscard]] int revokeChat(const Invocation &invocation);

} // namespace moai::terminal
