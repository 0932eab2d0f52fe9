// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/TelegramStore.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

// What Telegram's chats are told, in SQL; how it goes out is in TelegramSendingSql.h. Functions run
// inside the storage thread's work; see TelegramStore for what they promise.

namespace moai {

[[nodiscard]] Result<QList<TelegramPost>> addTelegramPosts(QSqlDatabase &database,
                                                           const QString &runner,
                                                           const QList<NewTelegramPost> &posts);
[[nodiscard]] Result<std::optional<TelegramPost>> changeTelegramPost(QSqlDatabase &database,
                                                                     TelegramChatId chat,
                                                                     const QString &key,
                                                                     const QByteArray &payload);
[[nodiscard]] Result<QStringList> telegramPostKeys(const QSqlDatabase &database,
                                                   TelegramChatId chat, const QString &prefix);
/// Takes the receipt unless it was taken, then keeps the chat and the posts.
[[nodiscard]] Result<void> keepTelegramOutcome(QSqlDatabase &database, const QString &runner,
                                               const TelegramOutcome &outcome);

} // namespace moai
