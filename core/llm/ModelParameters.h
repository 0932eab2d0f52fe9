// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"
#include "domain/TakenParameters.h"

#include <QString>

namespace moai {

/// What that model takes at that service: what its kind's dialect can say, less what models of its
/// family are known to refuse. A model that is not known takes what its kind does. Pure.
[[nodiscard]] TakenParameters takenParameters(const Service &service, const QString &model);

/// Whether a Claude model thinks as much as it finds right within an effort, and refuses a budget
/// of tokens for it: Opus 4.7 and all of later generations.
/// https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking
[[nodiscard]] bool thinksAdaptively(const QString &model);

} // namespace moai
