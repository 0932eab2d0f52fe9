// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Outgoing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// {"text", "entities": [{"kind", "offset", "length", "detail"?}], "buttons": [[{"text", "data"?,
// "url"?}]], "file"?: {"name", "content"}, "silent"?: true}; bytes are in Base64. What is empty is
// left out.

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject entityObject(const TextEntity &entity)
{
    QJsonObject object{{"kind"_L1, toName(entity.kind)},
                       {"offset"_L1, qint64(entity.offset)},
                       {"length"_L1, qint64(entity.length)}};
    if (!entity.detail.isEmpty())
        object.insert("detail"_L1, entity.detail);
    return object;
}

QJsonObject buttonObject(const InlineButton &button)
{
    QJsonObject object{{"text"_L1, button.text}};
    if (!button.data.isEmpty())
        object.insert("data"_L1, base64(button.data));
    if (!button.url.isEmpty())
        object.insert("url"_L1, button.url);
    return object;
}

std::optional<QList<TextEntity>> entitiesFrom(const QJsonArray &array)
{
    QList<TextEntity> entities;
    for (const QJsonValue &value : array) {
        const auto kind = textEntityKindFromName(value["kind"_L1].toString());
        if (!kind)
            return std::nullopt;
        entities.append({*kind, qsizetype(value["offset"_L1].toInteger()),
                         qsizetype(value["length"_L1].toInteger()), value["detail"_L1].toString()});
    }
    return entities;
}

InlineKeyboard buttonsFrom(const QJsonArray &rows)
{
    InlineKeyboard keyboard;
    for (const QJsonValue &row : rows) {
        QList<InlineButton> buttons;
        for (const QJsonValue &button : row.toArray())
            buttons.append({button["text"_L1].toString(), fromBase64(button["data"_L1]),
                            button["url"_L1].toString()});
        keyboard.append(buttons);
    }
    return keyboard;
}

} // namespace

QByteArray toJson(const Outgoing &outgoing)
{
    QJsonObject object{{"text"_L1, outgoing.text.text}};
    QJsonArray entities;
    for (const TextEntity &entity : outgoing.text.entities)
        entities.append(entityObject(entity));
    if (!entities.isEmpty())
        object.insert("entities"_L1, entities);
    QJsonArray rows;
    for (const auto &row : outgoing.buttons) {
        QJsonArray buttons;
        for (const InlineButton &button : row)
            buttons.append(buttonObject(button));
        rows.append(buttons);
    }
    if (!rows.isEmpty())
        object.insert("buttons"_L1, rows);
    if (outgoing.file)
        object.insert("file"_L1, QJsonObject{{"name"_L1, outgoing.file->name},
                                             {"content"_L1, base64(outgoing.file->content)}});
    if (outgoing.silent)
        object.insert("silent"_L1, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Outgoing> outgoingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto entities = entitiesFrom(object["entities"_L1].toArray());
    if (!object["text"_L1].isString() || !entities)
        return std::nullopt;
    Outgoing outgoing{{object["text"_L1].toString(), *entities}};
    outgoing.buttons = buttonsFrom(object["buttons"_L1].toArray());
    if (const QJsonValue file = object["file"_L1]; file.isObject())
        outgoing.file = OutgoingFile{file["name"_L1].toString(), fromBase64(file["content"_L1])};
    outgoing.silent = object["silent"_L1].toBool();
    return outgoing;
}

} // namespace moai
