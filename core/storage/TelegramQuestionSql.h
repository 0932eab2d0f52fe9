// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/TelegramStore.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

// Lines that wait for a yes, in SQL. Functions run inside the storage thread's work; see
// TelegramStore for what they promise.

namespace moai {

[[nodiscard]] Result<TelegramQuestion>
addTelegramQuestion(QSqlDatabase &database, TelegramChatId chat, const QString &line);
[[nodiscard]] Result<std::optional<TelegramQuestion>>
telegramQuestion(const QSqlDatabase &database, qint64 id, TelegramChatId chat);
[[nodiscard]] Result<std::optional<TelegramQuestion>>
takeTelegramQuestion(QSqlDatabase &database, qint64 id, TelegramChatId chat);

} // namespace moai
