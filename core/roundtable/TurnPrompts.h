// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "roundtable/TurnTaking.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace moai {

/// Names the wording of turnPrompt() together with that of Prompts and Transcript; stored with each
/// round in which participants speak in turn. Golden files in tests/data/prompts pin it: other
/// words need a new name.
inline constexpr QLatin1StringView kTurnPromptVersion{"discuss-1"};

/// What a speaker is told last, after all that was said before its turn.
struct TurnPrompt {
    RoundCount round;
    QStringList before;       ///< who has spoken in this round, as they are shown to the speaker
    Role role = Role::Answer; ///< or Challenge
};

/// Its words: where the discussion stands, what a turn is for, and the lines to end with (see
/// TurnStances.h). English for every user.
[[nodiscard]] QString turnPrompt(const TurnPrompt &turn);

} // namespace moai
