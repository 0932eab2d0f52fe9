// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/Outgoing.h"
#include "telegram/TelegramApi.h"

#include <chrono>
#include <optional>

namespace moai {

/// What it means for a message, or for a change of one, that Telegram did not take it.
enum class SendVerdict {
    Later,     ///< the same call may work later
    ChatGone,  ///< nothing can be sent to that chat any more
    TopicGone, ///< … to that topic of the chat
    ChatMoved, ///< the chat has another number: TelegramError::migrateTo
    PostGone,  ///< the message that is to be changed is not there any more
    Unfit,     ///< what it says cannot be sent as it is
};

/// By code and the server's words, which are all that Telegram tells. Pure.
[[nodiscard]] SendVerdict verdictOn(const TelegramError &error);

/// How long the server wants to be left alone (`retry_after`).
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseAsked(const TelegramError &error);

/// The same words without anything that Telegram could dislike: no entities, no buttons.
[[nodiscard]] Outgoing plainly(const Outgoing &outgoing);

} // namespace moai
