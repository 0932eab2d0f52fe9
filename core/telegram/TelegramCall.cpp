// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramCall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray entitiesOf(const FormattedText &text)
{
    QJsonArray entities;
    for (const TextEntity &entity : text.entities) {
        QJsonObject object{{"type"_L1, toName(entity.kind)},
                           {"offset"_L1, qint64(entity.offset)},
                           {"length"_L1, qint64(entity.length)}};
        if (entity.kind == TextEntity::Kind::Link)
            object.insert("url"_L1, entity.detail);
        else if (entity.kind == TextEntity::Kind::Pre && !entity.detail.isEmpty())
            object.insert("language"_L1, entity.detail);
        entities.append(object);
    }
    return entities;
}

QJsonObject keyboardOf(const InlineKeyboard &keyboard)
{
    QJsonArray rows;
    for (const auto &row : keyboard) {
        QJsonArray buttons;
        for (const InlineButton &button : row)
            buttons.append(button.url.isEmpty()
                               ? QJsonObject{{"text"_L1, button.text},
                                             {"callback_data"_L1, QString::fromUtf8(button.data)}}
                               : QJsonObject{{"text"_L1, button.text}, {"url"_L1, button.url}});
        rows.append(buttons);
    }
    return {{"inline_keyboard"_L1, rows}};
}

QJsonObject placeOf(const TelegramAddress &to)
{
    QJsonObject place{{"chat_id"_L1, to.chat}};
    if (to.thread != 0)
        place.insert("message_thread_id"_L1, to.thread);
    return place;
}

/// What a message says, whether it is new or changed.
void addText(QJsonObject &parameters, const Outgoing &outgoing)
{
    parameters.insert("text"_L1, outgoing.text.text);
    if (!outgoing.text.entities.isEmpty())
        parameters.insert("entities"_L1, entitiesOf(outgoing.text));
    parameters.insert("link_preview_options"_L1, QJsonObject{{"is_disabled"_L1, true}});
}

/// As browsers write it (https://html.spec.whatwg.org/#multipart-form-data).
QByteArray quoted(const QString &fileName)
{
    return fileName.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

QByteArray freeBoundary(const QByteArray &content)
{
    QByteArray boundary;
    do
        boundary = "moai-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    while (content.contains(boundary));
    return boundary;
}

TelegramCall documentCall(const TelegramAddress &to, const Outgoing &outgoing)
{
    const QByteArray boundary = freeBoundary(outgoing.file->content + toJson(outgoing));
    QByteArray body;
    const auto add = [&body, &boundary](const QByteArray &name, const QByteArray &value) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
                "\"\r\n\r\n" + value + "\r\n";
    };
    add("chat_id", QByteArray::number(to.chat));
    if (to.thread != 0)
        add("message_thread_id", QByteArray::number(to.thread));
    if (!outgoing.text.text.isEmpty())
        add("caption", outgoing.text.text.toUtf8());
    if (!outgoing.text.entities.isEmpty())
        add("caption_entities", compact(entitiesOf(outgoing.text)));
    if (!outgoing.buttons.isEmpty())
        add("reply_markup", compact(keyboardOf(outgoing.buttons)));
    if (outgoing.silent)
        add("disable_notification", "true");
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" +
            quoted(outgoing.file->name) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
            outgoing.file->content + "\r\n--" + boundary + "--\r\n";
    return {"sendDocument", "multipart/form-data; boundary=" + boundary, body};
}

} // namespace

TelegramCall telegramCall(const QByteArray &method, const QJsonObject &parameters)
{
    return {method, "application/json", compact(parameters)};
}

TelegramCall sendCall(const TelegramAddress &to, const Outgoing &outgoing)
{
    if (outgoing.file)
        return documentCall(to, outgoing);
    QJsonObject parameters = placeOf(to);
    addText(parameters, outgoing);
    if (!outgoing.buttons.isEmpty())
        parameters.insert("reply_markup"_L1, keyboardOf(outgoing.buttons));
    if (outgoing.silent)
        parameters.insert("disable_notification"_L1, true);
    return telegramCall("sendMessage", parameters);
}

TelegramCall editCall(const TelegramAddress &where, qint64 messageId, const Outgoing &outgoing)
{
    QJsonObject parameters{{"chat_id"_L1, where.chat}, {"message_id"_L1, messageId}};
    addText(parameters, outgoing);
    if (!outgoing.buttons.isEmpty()) // else those of before go
        parameters.insert("reply_markup"_L1, keyboardOf(outgoing.buttons));
    return telegramCall("editMessageText", parameters);
}

TelegramCall menuCall(const QList<TelegramMenuCommand> &commands, TelegramMenuScope scope,
                      const QString &language)
{
    QJsonArray list;
    for (const TelegramMenuCommand &command : commands)
        list.append(
            QJsonObject{{"command"_L1, command.name}, {"description"_L1, command.description}});
    const auto scopeName =
        scope == TelegramMenuScope::Private ? "all_private_chats"_L1 : "all_group_chats"_L1;
    QJsonObject parameters{{"commands"_L1, list},
                           {"scope"_L1, QJsonObject{{"type"_L1, scopeName}}}};
    if (!language.isEmpty())
        parameters.insert("language_code"_L1, language);
    return telegramCall("setMyCommands", parameters);
}

} // namespace moai
