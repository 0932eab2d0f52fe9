// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramApi.h"

#include <QByteArray>
#include <QJsonObject>

namespace moai {

/// A call of the Bot API as it goes over the wire (https://core.telegram.org/bots/api, "Making
/// requests"): POST /bot…/method with parameters in JSON, or as multipart/form-data with a file.
struct TelegramCall {
    QByteArray method;
    QByteArray contentType;
    QByteArray body;

    bool operator==(const TelegramCall &) const = default;
};

// Pure.

[[nodiscard]] TelegramCall telegramCall(const QByteArray &method, const QJsonObject &parameters);
/// sendMessage, or sendDocument with a file.
[[nodiscard]] TelegramCall sendCall(const TelegramAddress &to, const Outgoing &outgoing);
/// editMessageText.
[[nodiscard]] TelegramCall editCall(const TelegramAddress &where, qint64 messageId,
                                    const Outgoing &outgoing);
/// setMyCommands.
[[nodiscard]] TelegramCall menuCall(const QList<TelegramMenuCommand> &commands,
                                    TelegramMenuScope scope, const QString &language);

} // namespace moai
