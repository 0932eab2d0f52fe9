// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

// The person's own rankings in SQL. Functions run inside the storage thread's work; `runner` is
// Database::runner().

namespace moai {

/// Keeps it in place of an earlier one of that round; an empty order takes it away.
[[nodiscard]] Result<void> keepPersonRanking(QSqlDatabase &database, const QString &runner,
                                             const PersonRanking &ranking);
/// Those of a discussion's rounds.
[[nodiscard]] Result<QList<PersonRanking>> personRankingsOf(const QSqlDatabase &database,
                                                            DiscussionId id);

} // namespace moai
