// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

// What is told on the desktop while nobody looks at it in the window.

/// The end of a round.
inline const Setting<bool> notifyRounds{"notify/rounds", true};
/// An answer that failed, at once.
inline const Setting<bool> notifyFailures{"notify/failures", true};
/// A conclusion, a ranking, a map of claims.
inline const Setting<bool> notifyJudgements{"notify/judgements", true};
/// A question from a chat, and a chat that asks to be let in.
inline const Setting<bool> notifyTelegram{"notify/telegram", true};
/// Whether notices hold words of questions and answers.
inline const Setting<bool> notifyWords{"notify/words", true};
inline const Setting<bool> notifySound{"notify/sound", false};

} // namespace moai
