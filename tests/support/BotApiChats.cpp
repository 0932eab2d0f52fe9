// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiChats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

constexpr auto kBotId = 123456;

QJsonArray keyboardIn(const BotApiCall &call)
{
    return call.parameters["reply_markup"_L1]["inline_keyboard"_L1].toArray();
}

} // namespace

QString BotApiMessage::button(const QString &label) const
{
    for (const QJsonValue &row : keyboard)
        for (const QJsonValue &button : row.toArray())
            if (button["text"_L1].toString() == label)
                return button["callback_data"_L1].toString();
    return {};
}

BotApiChat &BotApiChats::chat(qint64 id)
{
    BotApiChat &chat = m_chats[id];
    if (chat.id == 0) {
        chat.id = id;
        chat.title = (id > 0 ? u"Person %1"_s : u"Group %1"_s).arg(id);
    }
    return chat;
}

qint64 BotApiChats::addTopic(qint64 group, const QString &name)
{
    chat(group).isForum = true;
    chat(group).topics.insert(m_nextTopic, name);
    return m_nextTopic++;
}

void BotApiChats::loseTopic(qint64 group, qint64 thread)
{
    chat(group).topics.remove(thread);
    chat(group).lostTopics.insert(thread);
}

bool BotApiChats::isMadeUpTopic(qint64 id, qint64 thread) const
{
    return thread != 0 && !m_chats[id].topics.contains(thread) &&
           !m_chats[id].lostTopics.contains(thread);
}

QJsonObject BotApiChats::personToJson(qint64 id)
{
    if (id == kBotId)
        return {{"id"_L1, id}, {"is_bot"_L1, true}, {"first_name"_L1, "Moai"_L1}};
    const BotApiChat &person = chat(id);
    QJsonObject json{{"id"_L1, id},
                     {"is_bot"_L1, false},
                     {"first_name"_L1, person.title},
                     {"language_code"_L1, person.language}};
    if (!person.username.isEmpty())
        json.insert("username"_L1, person.username);
    return json;
}

QJsonObject BotApiChats::chatToJson(qint64 id)
{
    const BotApiChat &known = chat(id);
    if (id > 0)
        return {{"id"_L1, id}, {"type"_L1, "private"_L1}, {"first_name"_L1, known.title}};
    const bool isSuper = id <= -1'000'000'000'000;
    QJsonObject json{{"id"_L1, id},
                     {"type"_L1, isSuper ? "supergroup"_L1 : "group"_L1},
                     {"title"_L1, known.title}};
    if (known.isForum)
        json.insert("is_forum"_L1, true);
    return json;
}

QJsonObject BotApiChats::toJson(const BotApiMessage &message, qint64 chat, qint64 user)
{
    QJsonObject json{{"message_id"_L1, message.id},
                     {"date"_L1, 1767322800 + message.id},
                     {"chat"_L1, chatToJson(chat)},
                     {"from"_L1, personToJson(user)}};
    if (message.thread != 0) {
        json.insert("message_thread_id"_L1, message.thread);
        json.insert("is_topic_message"_L1, true);
    }
    if (!message.text.isEmpty())
        json.insert(message.fileName.isEmpty() ? "text"_L1 : "caption"_L1, message.text);
    return json;
}

QJsonObject BotApiChats::say(const TelegramAddress &where, qint64 user, const QJsonObject &content)
{
    BotApiMessage message;
    message.id = m_nextMessage++;
    message.thread = where.thread;
    message.text = content["text"_L1].toString();
    QJsonObject json = toJson(message, where.chat, user);
    for (auto it = content.begin(); it != content.end(); ++it)
        json.insert(it.key(), it.value());
    chat(where.chat).messages.append(message);
    return json;
}

QJsonObject BotApiChats::press(qint64 chatId, qint64 messageId, qint64 user, const QString &data)
{
    const QString id = u"press-%1"_s.arg(m_nextPress++);
    m_presses.insert(id);
    QJsonObject json{{"id"_L1, id},
                     {"from"_L1, personToJson(user)},
                     {"chat_instance"_L1, QString::number(chatId)},
                     {"data"_L1, data}};
    for (const BotApiMessage &message : std::as_const(chat(chatId).messages))
        if (message.id == messageId)
            json.insert("message"_L1, toJson(message, chatId, kBotId));
    return json;
}

BotApiReply BotApiChats::answer(const BotApiCall &call)
{
    if (call.method == "answerCallbackQuery"_L1)
        return answerPress(call);
    if (const auto refused = refusal(call))
        return *refused;
    if (call.method == "editMessageText"_L1)
        return edit(call);
    if (call.method == "createForumTopic"_L1)
        return makeTopic(call);
    return call.method == "sendChatAction"_L1 ? BotApiReply::good(true) : send(call);
}

std::optional<BotApiReply> BotApiChats::refusal(const BotApiCall &call)
{
    const qint64 id = call.integer("chat_id");
    if (!knows(id))
        return BotApiReply::bad(400, u"Bad Request: chat not found"_s);
    const BotApiChat &known = chat(id);
    if (known.movedTo)
        return BotApiReply::bad(400, u"Bad Request: group chat was upgraded to a supergroup chat"_s,
                                {{"migrate_to_chat_id"_L1, *known.movedTo}});
    if (known.isBlocked)
        return BotApiReply::bad(403, id > 0 ? u"Forbidden: bot was blocked by the user"_s
                                            : u"Forbidden: bot was kicked from the group chat"_s);
    const qint64 thread = call.integer("message_thread_id");
    if (thread != 0 && !known.topics.contains(thread))
        return BotApiReply::bad(400, u"Bad Request: message thread not found"_s);
    return std::nullopt;
}

BotApiReply BotApiChats::send(const BotApiCall &call)
{
    const bool isDocument = call.method == "sendDocument"_L1;
    BotApiMessage message;
    message.id = m_nextMessage++;
    message.thread = call.integer("message_thread_id");
    message.isBots = true;
    message.text = call.string(isDocument ? "caption" : "text");
    message.entities =
        call.parameters[isDocument ? "caption_entities"_L1 : "entities"_L1].toArray();
    message.keyboard = keyboardIn(call);
    message.fileName = call.fileName;
    message.file = call.file;
    message.isSilent = call.parameters["disable_notification"_L1].toBool();
    message.at = call.at;
    chat(call.integer("chat_id")).messages.append(message);
    return BotApiReply::good(toJson(message, call.integer("chat_id"), kBotId));
}

BotApiReply BotApiChats::edit(const BotApiCall &call)
{
    QList<BotApiMessage> &messages = chat(call.integer("chat_id")).messages;
    const auto message =
        std::ranges::find(messages, call.integer("message_id"), &BotApiMessage::id);
    if (message == messages.end())
        return BotApiReply::bad(400, u"Bad Request: message to edit not found"_s);
    if (!message->isBots)
        return BotApiReply::bad(400, u"Bad Request: message can't be edited"_s);
    if (!message->fileName.isEmpty())
        return BotApiReply::bad(400, u"Bad Request: there is no text in the message to edit"_s);
    const QJsonArray entities = call.parameters["entities"_L1].toArray();
    if (message->text == call.string("text") && message->entities == entities &&
        message->keyboard == keyboardIn(call))
        return BotApiReply::bad(
            400, u"Bad Request: message is not modified: specified new message content and reply "
                 "markup are exactly the same as a current content and reply markup of the "
                 "message"_s);
    message->text = call.string("text");
    message->entities = entities;
    message->keyboard = keyboardIn(call);
    ++message->edits;
    return BotApiReply::good(toJson(*message, call.integer("chat_id"), kBotId));
}

BotApiReply BotApiChats::answerPress(const BotApiCall &call)
{
    const QString id = call.string("callback_query_id");
    if (!m_presses.remove(id))
        return BotApiReply::bad(400, u"Bad Request: query is too old and response timeout expired "
                                     "or query ID is invalid"_s);
    m_answered.insert(id, call.string("text"));
    return BotApiReply::good(true);
}

BotApiReply BotApiChats::makeTopic(const BotApiCall &call)
{
    const qint64 group = call.integer("chat_id");
    if (!chat(group).isForum)
        return BotApiReply::bad(400, u"Bad Request: the chat is not a forum"_s);
    const QString name = call.string("name");
    return BotApiReply::good(
        QJsonObject{{"message_thread_id"_L1, addTopic(group, name)}, {"name"_L1, name}});
}

} // namespace moai::test
