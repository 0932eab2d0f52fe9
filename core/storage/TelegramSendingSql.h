// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/TelegramStore.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

// What Telegram's chats are still to be told, in SQL. Functions run inside the storage thread's
// work; see TelegramStore for what they promise.

namespace moai {

/// Also one that waits for nothing any more.
[[nodiscard]] Result<std::optional<TelegramPost>>
telegramPostOf(const QSqlDatabase &database, TelegramChatId chat, const QString &key);
[[nodiscard]] Result<QList<TelegramPost>> waitingTelegramPosts(const QSqlDatabase &database);
[[nodiscard]] Result<QList<qint64>> telegramQueues(const QSqlDatabase &database);
[[nodiscard]] Result<std::optional<TelegramPost>> nextTelegramPost(const QSqlDatabase &database,
                                                                   qint64 chat);
[[nodiscard]] Result<void> noteTelegramSent(QSqlDatabase &database, TelegramPostId id,
                                            qint64 messageId, const QByteArray &payload);
[[nodiscard]] Result<void> noteTelegramChanged(QSqlDatabase &database, TelegramPostId id,
                                               const QByteArray &edit);
[[nodiscard]] Result<void> dropTelegramPost(QSqlDatabase &database, TelegramPostId id);

} // namespace moai
