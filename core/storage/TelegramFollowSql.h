// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

// Which discussion a Telegram chat follows, in SQL. Functions run inside the storage thread's work.

namespace moai {

/// From now on the chat follows that discussion, or none, after that round. Does nothing when the
/// chat was forgotten.
[[nodiscard]] Result<void> followDiscussion(QSqlDatabase &database, const QString &runner,
                                            TelegramChatId chat,
                                            std::optional<DiscussionId> discussion, RoundId after);

/// A chat follows the discussion that it spoke in last: in the transaction that begins the round of
/// its line, so that it is told of that round whatever happens. Nothing for other doors.
[[nodiscard]] Result<void> followFrom(QSqlDatabase &database, const QString &runner,
                                      const QString &door, DiscussionId discussion, RoundId begun);

} // namespace moai
