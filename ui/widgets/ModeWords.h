// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>

namespace moai {

/// A mode in a word.
[[nodiscard]] QString modeName(Mode mode);
/// What it does, in a sentence.
[[nodiscard]] QString modeSentence(Mode mode);

} // namespace moai
