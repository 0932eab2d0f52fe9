// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Passage.h"

#include <QList>
#include <QSqlDatabase>

// What answers were asked with, in SQL. Functions run inside the storage thread's work.

namespace moai {

/// Replaces what an earlier attempt saw; ignored when the attempt is not the current one. Also
/// keeps on the message how many passages were left out.
[[nodiscard]] Result<void> keepSeenBy(QSqlDatabase &database, MessageId id, int attempt,
                                      const QList<Passage> &passages, int leftOut);
/// In the order sent; empty for answers of a time that did not keep it.
[[nodiscard]] Result<QList<Passage>> seenBy(const QSqlDatabase &database, MessageId id);

} // namespace moai
