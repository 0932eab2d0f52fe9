// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>

namespace moai {

/// What a round is, in a few words: "in turn", "ranking"; empty where its question says it all.
[[nodiscard]] QString kindOf(const Round &round);
/// `Round 2 of 3`, or `Round 4` where no number of rounds was asked for.
[[nodiscard]] QString placeOf(const Round &round);
/// Both: `Round 2 of 3 · in turn`.
[[nodiscard]] QString headingOf(const Round &round);
/// Why no further round follows, as a sentence.
[[nodiscard]] QString sentenceOf(CourseEnd end);

} // namespace moai
