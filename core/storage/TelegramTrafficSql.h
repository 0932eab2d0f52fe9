// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/TelegramStore.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <optional>

// What was called lately, in SQL. Functions run inside the storage thread's work; see TelegramStore
// for what they promise.

namespace moai {

[[nodiscard]] Result<void> noteTelegramCall(QSqlDatabase &database, qint64 chat,
                                            const QDateTime &at,
                                            const std::optional<QDateTime> &pausedUntil);
[[nodiscard]] Result<TelegramTraffic> telegramTraffic(const QSqlDatabase &database,
                                                      const QDateTime &now);

} // namespace moai
