// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/TelegramUpdate.h"

#include <QString>

namespace moai {

/// What a message of a chat is. Pure.
struct ChatLine {
    enum class Kind {
        Nothing,       ///< none of ours: a service message, a command for another bot
        Start,         ///< `/start`; the text is the code behind it, if there is one
        WhoAmI,        ///< `/whoami`
        ProjectChoice, ///< `/projects`, and `/project use` without a name
        Unsupported,   ///< a voice message, a photo …
        Line,          ///< a line of the language; the text is what is said
    };
    Kind kind = Kind::Nothing;
    QString text = {};

    bool operator==(const ChatLine &) const = default;
};

/// `botName` is the bot's, without the @. `/open@botName` is `/open`.
[[nodiscard]] ChatLine chatLine(const TelegramMessage &message, const QString &botName);

} // namespace moai
