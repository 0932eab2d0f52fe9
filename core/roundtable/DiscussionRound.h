// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"
#include "storage/DiscussionStore.h"

#include <QString>

namespace moai {

// The rounds of a discussion, about to begin. Pure. Both fail when nobody would be asked.

/// Everyone at once, each for itself: what opens a discussion.
[[nodiscard]] Result<NewRound> blindRound(const Talk &talk, const QString &text);
/// One after the other in the order that the seed gives, each hearing what was said before,
/// whatever the context policy; one may be the challenger. Opens with what the person said
/// meanwhile.
[[nodiscard]] Result<NewRound> turnTakingRound(const Talk &talk, const QString &text, quint32 seed);

} // namespace moai
