// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"

#include <QDateTime>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// What was taken in from inboxes outside, in SQL. Functions run inside the storage thread's work.

namespace moai {

/// How far an inbox was read.
struct InboxPosition {
    std::optional<qint64> next; ///< what to ask for next; unset: whatever there is
    QSet<qint64> taken;         ///< of the latest numbers

    bool operator==(const InboxPosition &) const = default;
};

/// Notes in the transaction under way that it does the work of that line, and that its inbox is
/// read that far. Fails with kind `invalid` when the line's work was done before; does nothing
/// without a receipt. Keeps the newest 10,000 of an inbox.
[[nodiscard]] Result<void> takeReceipt(QSqlDatabase &database,
                                       const std::optional<Receipt> &receipt);
/// Whether the line's work was done.
[[nodiscard]] Result<bool> isTaken(const QSqlDatabase &database, const Receipt &receipt);

/// Where to go on reading. Numbers may begin anew, lower, when an inbox was quiet for a week (so do
/// Telegram's): then `next` is unset.
[[nodiscard]] Result<InboxPosition> inboxPosition(const QSqlDatabase &database,
                                                  const QString &inbox, const QDateTime &now);

} // namespace moai
