// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QString>

namespace moai {

/// A context policy in two words.
[[nodiscard]] QString policyName(ContextPolicy policy);
/// What it means, in a sentence.
[[nodiscard]] QString policySentence(ContextPolicy policy);

} // namespace moai
