// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeScript.h"

namespace moai {

/// What a practice model says when it is its turn in a discussion. It answers a point of one of the
/// others in that one's own words and ends with the labelled lines that were asked for.
///
/// Who moves is in the scripts: `turn 1`, `turn 2`, `turn 3` (and any later one), each with its
/// `position N`; a slot `because N` makes it the turn in which the seat changes sides for the
/// other's argument. Of the seated ones the scout moves in its first turn and the sage in its
/// second, both once only; the skeptic never does. So a discussion at the practice table agrees to
/// differ in the third round of turns and ends there, or when its rounds are held.
///
/// Besides those of PracticeScript: {peer} who is answered, {quote} that one's words, {matter} what
/// the question is about. `table` has the slots of seats without turns of their own.
[[nodiscard]] PracticeAnswer composeTurn(const PracticeScript &script, const PracticeScript &table,
                                         const PracticeQuestion &question);

} // namespace moai
