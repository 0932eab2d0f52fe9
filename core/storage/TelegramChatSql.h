// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// Telegram's chats in SQL. Functions run inside the storage thread's work; see TelegramStore for
// what they promise.

namespace moai {

[[nodiscard]] Result<QList<TelegramChat>> allTelegramChats(const QSqlDatabase &database);
[[nodiscard]] Result<std::optional<TelegramChat>> telegramChatAt(const QSqlDatabase &database,
                                                                 const TelegramAddress &address);
/// Nothing when it was forgotten: it has an id, but no row has.
[[nodiscard]] Result<std::optional<TelegramChat>>
keepTelegramChat(QSqlDatabase &database, const QString &runner, const TelegramChat &chat);
[[nodiscard]] Result<int> forgetTelegramChat(QSqlDatabase &database, const QString &runner,
                                             qint64 chat);
[[nodiscard]] Result<void> refuseTelegramChat(QSqlDatabase &database, const QString &runner,
                                              TelegramChatId id);
[[nodiscard]] Result<void> blockTelegramChat(QSqlDatabase &database, const QString &runner,
                                             const TelegramAddress &address);
[[nodiscard]] Result<void> migrateTelegramChat(QSqlDatabase &database, const QString &runner,
                                               qint64 from, qint64 to);

// What they are bound to was hidden, or came back.
[[nodiscard]] Result<void> noteTelegramChatsOf(QSqlDatabase &database, const QString &runner,
                                               ProjectId project);
[[nodiscard]] Result<void> noteTelegramChatsOf(QSqlDatabase &database, const QString &runner,
                                               DiscussionId discussion);

} // namespace moai
