// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// Sees to it that a crash leaves no picture of the memory, where keys are. Call first in main().
void forbidCoreDumps();

} // namespace moai
