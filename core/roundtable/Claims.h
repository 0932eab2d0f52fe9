// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "llm/Question.h"
#include "roundtable/Heard.h"
#include "roundtable/TableNames.h"

#include <QString>

namespace moai {

/// More claims than these are cut off.
inline constexpr int kMostClaims = 20;

/// The form of claims: `claims`, each with `claim` and `stances`: `participant`, `round`, `stance`,
/// `quote`, `because`.
[[nodiscard]] AnswerForm claimsForm();

/// What an extractor wrote: JSON, else a list of claims (`Claim: …` or numbered) with a line
/// `@handle (round N): disputes "quote" because …` per stance, else Unparsed with only `raw`. Names
/// of nobody who was heard and stances that are none are dropped; a stance without a round is of
/// the participant's last answer; who says nothing of a claim is Silent. Each quote is checked
/// against the answer of its round. `message` and `round` are the caller's. Pure.
[[nodiscard]] ClaimsMap parseClaims(const QString &text, const Heard &heard,
                                    const TableNames &names);

} // namespace moai
