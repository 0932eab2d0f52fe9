// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QByteArray>

#include <optional>

namespace moai {

/// What a button does.
struct ButtonPress {
    enum class Action { Stop, Retry, Next, Consensus, UseProject, Yes, No };
    Action action = Action::Stop;
    qint64 about = 0; ///< the round's, the project's or the question's key

    bool operator==(const ButtonPress &) const = default;
};

/// Makes the bytes behind the buttons of one chat, and reads them again: at most 64, as Telegram
/// wants. They carry a keyed hash (HMAC-SHA-256 under the bot's token) of what they mean and of the
/// chat, so that nobody can make up a button, or press that of another chat. Pure.
class ButtonSigner
{
public:
    ButtonSigner(const QByteArray &token, const TelegramAddress &address);

    [[nodiscard]] QByteArray data(const ButtonPress &press) const;
    /// Nothing when the bytes are not ours.
    [[nodiscard]] std::optional<ButtonPress> read(const QByteArray &data) const;

private:
    QByteArray m_key;
    TelegramAddress m_address;
};

} // namespace moai
