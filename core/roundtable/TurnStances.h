// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

namespace moai {

/// What a turn's last lines say of its speaker. They are asked for as
///
///     Position: …
///     Moved: no
///     By: @handle
///     Because: …
///
/// and read in any case, with or without Markdown around them, also under their German, Spanish and
/// French names. Of several lines with the same name the last one counts. What is not there, or is
/// neither yes nor no, stays unknown. Pure.
[[nodiscard]] TurnStance stanceIn(const QString &text);

/// Those of all turns of the discussion, in order; a turn without words has none.
[[nodiscard]] QList<TurnStance> turnStances(const DiscussionRecord &record);

/// Whether everybody who spoke in that round, its challenger aside, says that nothing moved.
[[nodiscard]] bool isAgreed(const RoundRecord &round);

} // namespace moai
