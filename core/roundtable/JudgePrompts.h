// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Findings.h"
#include "domain/Project.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <functional>

namespace moai {

// What judges are told, in English for every user. Golden files in tests/data/prompts pin it: other
// words need a new version.

inline constexpr QLatin1StringView kConsensusPromptVersion{"consensus-1"};
inline constexpr QLatin1StringView kClaimsPromptVersion{"claims-1"};
inline constexpr QLatin1StringView kRankPromptVersion{"rank-1"};

/// What a chair, an extractor of claims or a reviewer is told before the material: its office, the
/// topic, what the person wants, and how others' words are marked. `role` is no answer's.
[[nodiscard]] QString judgeSystemPrompt(Role role, const QString &topic,
                                        const QString &instructions);

/// What stands behind the material of a conclusion. The names are those that participants go by
/// there (`@ann`, `Seat A`).
[[nodiscard]] QString conclusionTask(const QStringList &heard, const QStringList &absent);
/// What stands behind the material of claims.
[[nodiscard]] QString claimsTask(const QStringList &heard);
/// What stands behind that many answers to be ranked.
[[nodiscard]] QString ballotTask(qsizetype answers);

/// The claims as the chair is told of them, with the names as given by `nameOf`; empty when there
/// are none.
[[nodiscard]] QString claimsSummary(const ClaimsMap &map,
                                    const std::function<QString(const QString &)> &nameOf);

} // namespace moai
