// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QString>

#include <optional>

namespace moai::terminal {

/// What the log of `moai bot` says of the bot's health: a line when it changes, never a text that
/// passes through.
class BotReport
{
public:
    struct News {
        QString line;
        bool isEnd = false; ///< the bot cannot go on until somebody does something
    };

    /// Nothing where there is nothing new to say.
    [[nodiscard]] std::optional<News> take(const TelegramHealth &health);

private:
    using State = TelegramHealth::State;

    QString m_last;
    bool m_isTroubled = false;
};

} // namespace moai::terminal
