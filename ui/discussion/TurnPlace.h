// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>

#include <optional>

namespace moai {

/// An answer's place in a round whose participants speak one after the other.
struct TurnPlace {
    int place = 1;           ///< from 1
    int all = 1;             ///< how many speak
    bool now = false;        ///< it is its turn
    bool waiting = false;    ///< its turn is yet to come
    bool challenger = false; ///< it argues against the leading view

    bool operator==(const TurnPlace &) const = default;
};

/// Nothing where all are asked at once, or the answer is not part of the round.
[[nodiscard]] std::optional<TurnPlace> turnPlaceOf(const RoundRecord &round, MessageId answer);
/// Whose turn it is; null when nobody's is.
[[nodiscard]] const Message *speakerOf(const RoundRecord &round);

/// `2nd`
[[nodiscard]] QString ordinalText(int number);
/// A place in a sentence, for tooltip and screen reader.
[[nodiscard]] QString turnSentence(const TurnPlace &turn);

} // namespace moai
