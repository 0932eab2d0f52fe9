// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "domain/Discussion.h"
#include "domain/Estimate.h"
#include "domain/Money.h"
#include "domain/Project.h"

#include <QString>

#include <optional>

namespace moai {

// What `/cost` and the caps say, as Markdown. Pure.

/// A project with what all its answers cost.
struct ProjectSpend {
    Project project;
    Spend spend;
};

/// The discussion by rounds and participants, the project and its caps; unknown prices are counted
/// as unknown. A record without rounds is left out. `trouble`: why the person's prices do not hold.
[[nodiscard]] QString costNotice(const DiscussionRecord &record,
                                 const std::optional<ProjectSpend> &project,
                                 const std::optional<Failure> &trouble);
/// Asks whether a line may take the project past its soft cap.
[[nodiscard]] QString softCapQuestion(const Estimate &estimate, Money spent, Money softCap);
/// `$1.20`, `$1.20 and 2 unknown`, `unknown (2)`, `–` for nothing at all.
[[nodiscard]] QString inWords(const Spend &spend);

} // namespace moai
