// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace moai {

// What comes in, as far as Moai uses it (https://core.telegram.org/bots/api#update). Pure values.

struct TelegramUser {
    qint64 id = 0;
    bool isBot = false;
    QString name;     ///< first and last
    QString username; ///< without the @; may be empty
    QString language; ///< IETF tag of the person's app; may be empty

    bool operator==(const TelegramUser &) const = default;
};

/// A message that somebody sent.
struct TelegramMessage {
    qint64 id = 0;
    TelegramAddress address; ///< its topic only where the chat is a forum
    TelegramChatKind kind = TelegramChatKind::Private;
    bool isChannel = false; ///< posts of channels are none of ours
    bool isForum = false;
    QString chatTitle; ///< the group's, or the person's name
    std::optional<TelegramUser> from;
    QString text; ///< empty when it is something else
    /// What it is when it is no text: `voice`, `photo` …; empty for service messages, too.
    QString content;
    QString topicName;                ///< of a topic that was just made
    std::optional<qint64> migratesTo; ///< the group's number from now on

    bool operator==(const TelegramMessage &) const = default;
};

/// A button was pressed.
struct TelegramCallback {
    QString id;
    TelegramUser from;
    TelegramAddress address; ///< of the message with the button; 0 when Telegram does not tell
    qint64 messageId = 0;
    QByteArray data;

    bool operator==(const TelegramCallback &) const = default;
};

struct TelegramUpdate {
    qint64 id = 0;
    std::optional<TelegramMessage> message;
    std::optional<TelegramCallback> callback;

    bool operator==(const TelegramUpdate &) const = default;
};

/// Of one element of getUpdates' list; nothing when it has no `update_id`. An update that Moai
/// cannot use has neither message nor callback.
[[nodiscard]] std::optional<TelegramUpdate> telegramUpdate(const QJsonObject &object);

} // namespace moai
