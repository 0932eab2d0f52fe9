// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Estimate.h"
#include "roundtable/Asking.h"
#include "roundtable/Command.h"

#include <QList>

namespace moai {

class ModelFacts;

// What a line is likely to take. Pure.
//
// Input is what would be sent now, counted by estimatedTokens(), from a fifth less to a quarter
// more. Output is guessed from what the same participant wrote in this discussion, from half of its
// mean to twice that; of one that wrote nothing yet from 100 to 1,500 tokens. Its limit bounds
// both.

/// Whether the line asks models anything.
[[nodiscard]] bool asksModels(const Command &command);
/// Whether it is worth showing its price before it is said: it asks more than each once.
[[nodiscard]] bool isExpensive(const Command &command, Mode current);

/// What the line would take there. Fails as saying it would.
[[nodiscard]] Result<Estimate> estimateOf(const Talk &talk, const Command &command,
                                          const ModelFacts &facts);

} // namespace moai
