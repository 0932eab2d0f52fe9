// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramUpdate.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

// What a message may be besides text. An animation is a document and a venue a location, too.
constexpr std::array kContents{
    "animation"_L1,  "audio"_L1, "document"_L1, "photo"_L1,   "sticker"_L1,    "video"_L1,
    "video_note"_L1, "voice"_L1, "story"_L1,    "contact"_L1, "dice"_L1,       "game"_L1,
    "poll"_L1,       "venue"_L1, "location"_L1, "invoice"_L1, "paid_media"_L1, "checklist"_L1};

QString nameIn(const QJsonValue &person)
{
    return QString(person["first_name"_L1].toString() + u' ' + person["last_name"_L1].toString())
        .trimmed();
}

TelegramUser userFrom(const QJsonValue &user)
{
    return {user["id"_L1].toInteger(), user["is_bot"_L1].toBool(), nameIn(user),
            user["username"_L1].toString(), user["language_code"_L1].toString()};
}

/// A reply in a group has a `message_thread_id` as well; only a forum's topics are meant.
TelegramAddress addressOf(const QJsonValue &message)
{
    const bool isTopic = message["is_topic_message"_L1].toBool();
    return {message["chat"_L1]["id"_L1].toInteger(),
            isTopic ? message["message_thread_id"_L1].toInteger() : 0};
}

QString contentOf(const QJsonValue &message)
{
    const auto is = [&message](QLatin1StringView name) {
        return !message[name].isUndefined();
    };
    const auto found = std::ranges::find_if(kContents, is);
    return found == kContents.end() ? QString() : QString(*found);
}

TelegramMessage messageFrom(const QJsonValue &json)
{
    const QJsonValue chat = json["chat"_L1];
    const QString type = chat["type"_L1].toString();
    TelegramMessage message;
    message.id = json["message_id"_L1].toInteger();
    message.address = addressOf(json);
    message.kind = type == "private"_L1 ? TelegramChatKind::Private : TelegramChatKind::Group;
    message.isChannel = type == "channel"_L1;
    message.isForum = chat["is_forum"_L1].toBool();
    message.chatTitle = type == "private"_L1 ? nameIn(chat) : chat["title"_L1].toString();
    if (json["from"_L1].isObject())
        message.from = userFrom(json["from"_L1]);
    message.text = json["text"_L1].toString();
    if (message.text.isEmpty())
        message.content = contentOf(json);
    message.topicName = json["forum_topic_created"_L1]["name"_L1].toString();
    if (const QJsonValue target = json["migrate_to_chat_id"_L1]; target.isDouble())
        message.migratesTo = target.toInteger();
    return message;
}

TelegramCallback callbackFrom(const QJsonValue &json)
{
    const QJsonValue message = json["message"_L1];
    return {json["id"_L1].toString(), userFrom(json["from"_L1]), addressOf(message),
            message["message_id"_L1].toInteger(), json["data"_L1].toString().toUtf8()};
}

} // namespace

std::optional<TelegramUpdate> telegramUpdate(const QJsonObject &object)
{
    if (!object["update_id"_L1].isDouble())
        return std::nullopt;
    TelegramUpdate update{object["update_id"_L1].toInteger(), {}, {}};
    if (const QJsonValue message = object["message"_L1]; message.isObject())
        update.message = messageFrom(message);
    if (const QJsonValue callback = object["callback_query"_L1]; callback.isObject())
        update.callback = callbackFrom(callback);
    return update;
}

} // namespace moai
