// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

namespace moai {

/// Everything a discussion led to, read out of what was written in it. Pure.
[[nodiscard]] Findings findingsOf(const DiscussionRecord &record);

} // namespace moai
