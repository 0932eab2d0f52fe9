// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "storage/DiscussionStore.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// Rounds in SQL. Functions run inside the storage thread's work; `runner` is Database::runner().

namespace moai {

[[nodiscard]] Result<RoundRecord> insertRound(QSqlDatabase &database, const QString &runner,
                                              NewRound round);
/// How many rounds are to follow, or why none does.
[[nodiscard]] Result<void> setRoundCourse(QSqlDatabase &database, const QString &runner, RoundId id,
                                          int roundsLeft, std::optional<CourseEnd> end);
/// The round with its messages; fails with kind `invalid` when there is none.
[[nodiscard]] Result<RoundRecord> roundWithKey(const QSqlDatabase &database, RoundId id);
/// All rounds with their messages.
[[nodiscard]] Result<DiscussionRecord> loadDiscussion(const QSqlDatabase &database,
                                                      DiscussionId id);
/// Those of the project's discussions that hold a ranking, newest first.
[[nodiscard]] Result<QList<DiscussionRecord>> rankedDiscussions(const QSqlDatabase &database,
                                                                ProjectId project);

} // namespace moai
