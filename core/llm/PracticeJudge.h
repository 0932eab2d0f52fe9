// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeScript.h"

namespace moai {

/// What a practice model gives when it is asked to judge: a ballot, the claims with everybody's
/// stances, or the conclusion, each as the JSON that was asked for. Claims rest on words that stand
/// in the answers, and somebody always disputes something; a conclusion keeps every dispute, unless
/// the persona is one that does not. `table` has the words that all of them share.
[[nodiscard]] PracticeAnswer composeJudgement(const PracticePersona &persona,
                                              const PracticeScript &script,
                                              const PracticeScript &table,
                                              const PracticeQuestion &question);

} // namespace moai
