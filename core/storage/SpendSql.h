// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/Money.h"
#include "storage/DiscussionStore.h"

#include <QList>
#include <QSqlDatabase>

namespace moai {

/// What a project's answers cost together, removed discussions included. An answer that failed
/// before a word and whose service reported no tokens costs nothing; any other without a price is
/// unknown. Runs inside the storage thread's work.
[[nodiscard]] Result<Spend> spendOf(const QSqlDatabase &database, ProjectId project);

/// Those counted as unknown there, and those under way.
[[nodiscard]] Result<QList<UnpricedAnswer>> unpricedOf(const QSqlDatabase &database,
                                                       ProjectId project);

} // namespace moai
