// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace moai {

/// A line's number in the inbox that it came from. An inbox may hand the same line over twice; a
/// receipt is taken once, in the transaction of the work that the line caused.
struct Receipt {
    QString inbox;     ///< e.g. `telegram/123456`, the bot's key
    qint64 number = 0; ///< e.g. an update's `update_id`

    bool operator==(const Receipt &) const = default;
};

/// How a line came in.
struct Arrival {
    /// The door: empty for the window and the terminal, `telegram/KEY` for a chat (TelegramChatId).
    QString door;
    std::optional<Receipt> receipt;

    bool operator==(const Arrival &) const = default;
};

} // namespace moai
