// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

namespace moai::terminal {

/// `moai telegram pair`: prints a code. On a terminal it waits until a chat sends it and asks there
/// whether that chat is meant; else it ends, and the code pairs whoever sends it first.
[[nodiscard]] int pairChat(const Invocation &invocation);

} // namespace moai::terminal
