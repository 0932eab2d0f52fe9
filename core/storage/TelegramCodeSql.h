// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/TelegramStore.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

// Pairing codes in SQL. Functions run inside the storage thread's work; see TelegramStore for what
// they promise.

namespace moai {

[[nodiscard]] Result<void> addTelegramCode(QSqlDatabase &database, const NewTelegramCode &code);
[[nodiscard]] Result<std::optional<TelegramChat>>
redeemTelegramCode(QSqlDatabase &database, const QString &runner, const QString &digest,
                   const TelegramChat &chat, const std::optional<Receipt> &receipt);

} // namespace moai
