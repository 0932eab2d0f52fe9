// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

/// `name` must be there, `name?` may: with its JSON type.
struct Parameter {
    QString name;
    QJsonValue::Type type;
    bool isNeeded;
};

QList<Parameter> parameters(const QString &spec)
{
    static const QHash<QString, QJsonValue::Type> kTypes{{u"int"_s, QJsonValue::Double},
                                                         {u"str"_s, QJsonValue::String},
                                                         {u"bool"_s, QJsonValue::Bool},
                                                         {u"list"_s, QJsonValue::Array},
                                                         {u"obj"_s, QJsonValue::Object}};
    QList<Parameter> list;
    for (const QString &word : spec.split(u' ', Qt::SkipEmptyParts)) {
        QString name = word.section(u':', 0, 0);
        const bool isNeeded = !name.endsWith(u'?');
        if (!isNeeded)
            name.chop(1);
        list.append({name, kTypes.value(word.section(u':', 1)), isNeeded});
    }
    return list;
}

const QHash<QString, QString> &specs()
{
    static const QHash<QString, QString> list{
        {u"getMe"_s, {}},
        {u"getWebhookInfo"_s, {}},
        {u"deleteWebhook"_s, u"drop_pending_updates?:bool"_s},
        {u"getUpdates"_s, u"offset?:int limit?:int timeout?:int allowed_updates?:list"_s},
        {u"sendMessage"_s,
         u"chat_id:int message_thread_id?:int text:str entities?:list link_preview_options?:obj "
         "disable_notification?:bool reply_markup?:obj"_s},
        {u"sendDocument"_s,
         u"chat_id:int message_thread_id?:int document:str caption?:str caption_entities?:list "
         "disable_notification?:bool reply_markup?:obj"_s},
        {u"editMessageText"_s,
         u"chat_id:int message_id:int text:str entities?:list link_preview_options?:obj "
         "reply_markup?:obj"_s},
        {u"sendChatAction"_s, u"chat_id:int message_thread_id?:int action:str"_s},
        {u"answerCallbackQuery"_s, u"callback_query_id:str text?:str show_alert?:bool"_s},
        {u"setMyCommands"_s, u"commands:list scope?:obj language_code?:str"_s},
        {u"createForumTopic"_s, u"chat_id:int name:str"_s},
    };
    return list;
}

QStringList brokenNames(const BotApiCall &call)
{
    QStringList broken;
    QSet<QString> known;
    for (const Parameter &parameter : parameters(specs().value(call.method))) {
        known.insert(parameter.name);
        const QJsonValue value = call.parameters[parameter.name];
        if (value.isUndefined() ? parameter.isNeeded : value.type() != parameter.type)
            broken.append(u"%1 is missing or of a wrong type"_s.arg(parameter.name));
    }
    for (auto it = call.parameters.begin(); it != call.parameters.end(); ++it)
        if (!known.contains(it.key()))
            broken.append(u"unknown parameter %1"_s.arg(it.key()));
    return broken;
}

struct Span {
    QString type;
    qsizetype begin;
    qsizetype end;
};

bool isCode(const Span &span)
{
    return span.type == "pre"_L1 || span.type == "code"_L1;
}

QString brokenNesting(const Span &a, const Span &b)
{
    if (a.end <= b.begin || b.end <= a.begin)
        return {};
    const bool holdsOther = (a.begin <= b.begin && b.end <= a.end);
    if (!holdsOther && !(b.begin <= a.begin && a.end <= b.end))
        return u"entities cross: %1 and %2"_s.arg(a.type, b.type);
    const Span &outer = holdsOther ? a : b;
    const Span &inner = holdsOther ? b : a;
    const bool isSame = a.begin == b.begin && a.end == b.end;
    const bool inQuote = outer.type == "blockquote"_L1 || (isSame && inner.type == "blockquote"_L1);
    if ((isCode(a) || isCode(b)) && !(inQuote && isCode(a) != isCode(b)))
        return u"%1 in %2"_s.arg(inner.type, outer.type);
    if (a.type == b.type)
        return u"%1 in itself"_s.arg(a.type);
    return {};
}

QStringList brokenEntity(const QString &text, const QJsonValue &entity)
{
    static const QSet<QString> kTypes{u"bold"_s, u"italic"_s, u"underline"_s, u"strikethrough"_s,
                                      u"code"_s, u"pre"_s,    u"text_link"_s, u"blockquote"_s};
    static const QSet<QString> kSchemes{u"http"_s, u"https"_s, u"tg"_s, u"mailto"_s, u"tel"_s};
    const QString type = entity["type"_L1].toString();
    const qsizetype begin = entity["offset"_L1].toInteger(-1);
    const qsizetype length = entity["length"_L1].toInteger(-1);
    if (!kTypes.contains(type))
        return {u"unknown entity %1"_s.arg(type)};
    if (begin < 0 || length < 1 || begin + length > text.size())
        return {u"%1 at %2+%3 is not inside the text"_s.arg(type).arg(begin).arg(length)};
    QStringList broken;
    for (const qsizetype edge : {begin, begin + length})
        if (edge < text.size() && text[edge].isLowSurrogate())
            broken.append(u"%1 splits a surrogate pair at %2"_s.arg(type).arg(edge));
    const QUrl url(entity["url"_L1].toString(), QUrl::StrictMode);
    if (type == "text_link"_L1 && (!url.isValid() || !kSchemes.contains(url.scheme())))
        broken.append(u"text_link to no address"_s);
    return broken;
}

QString brokenButton(const QJsonObject &button)
{
    const QString text = button["text"_L1].toString();
    const QUrl url(button["url"_L1].toString(), QUrl::StrictMode);
    const auto bytes = button["callback_data"_L1].toString().toUtf8().size();
    if (text.isEmpty() || button.size() != 2)
        return u"a button needs a text and one thing to do"_s;
    if (button.contains("url"_L1))
        return url.isValid() && !url.host().isEmpty() ? QString() : u"a button's url is none"_s;
    return bytes >= 1 && bytes <= 64 ? QString() : u"callback_data of %1 bytes"_s.arg(bytes);
}

QStringList brokenCommands(const BotApiCall &call)
{
    static const QRegularExpression name(u"\\A[a-z0-9_]{1,32}\\z"_s);
    static const QRegularExpression language(u"\\A([a-z]{2})?\\z"_s);
    static const QSet<QString> kScopes{u"default"_s, u"all_private_chats"_s, u"all_group_chats"_s};
    QStringList broken;
    const QJsonArray commands = call.parameters["commands"_L1].toArray();
    if (commands.size() > 100)
        broken.append(u"more than 100 commands"_s);
    for (const QJsonValue &command : commands) {
        const auto length = command["description"_L1].toString().size();
        if (!name.match(command["command"_L1].toString()).hasMatch() || length < 1 || length > 256)
            broken.append(u"bad command %1"_s.arg(command["command"_L1].toString()));
    }
    if (!language.match(call.string("language_code")).hasMatch())
        broken.append(u"bad language %1"_s.arg(call.string("language_code")));
    const QJsonValue scope = call.parameters["scope"_L1];
    if (scope.isObject() && !kScopes.contains(scope["type"_L1].toString()))
        broken.append(u"unknown scope"_s);
    return broken;
}

QStringList brokenLimits(const BotApiCall &call)
{
    const qint64 limit = call.parameters["limit"_L1].toInteger(100);
    if (limit < 1 || limit > 100)
        return {u"limit of %1"_s.arg(limit)};
    if (call.integer("timeout") < 0)
        return {u"negative timeout"_s};
    if (call.string("text").size() > 200)
        return {u"a callback's text is longer than 200"_s};
    return {};
}

QStringList brokenMessage(const BotApiCall &call)
{
    if (call.method != "sendDocument"_L1)
        return brokenTextRules(call.string("text"), call.parameters["entities"_L1].toArray(), 4096);
    QStringList broken;
    if (call.fileName.isEmpty() || call.file.isEmpty() || call.file.size() > 50 * 1024 * 1024)
        broken.append(u"a document needs a name and 1 byte to 50 MB"_s);
    if (call.has("caption"))
        broken += brokenTextRules(call.string("caption"),
                                  call.parameters["caption_entities"_L1].toArray(), 1024);
    return broken;
}

} // namespace

QStringList brokenTextRules(const QString &text, const QJsonArray &entities, qsizetype longest)
{
    QStringList broken;
    if (text.trimmed().isEmpty() || text.size() > longest)
        broken.append(u"a text of %1 units"_s.arg(text.size()));
    if (text.contains(QChar::ReplacementCharacter))
        broken.append(u"a text that was cut inside a surrogate pair"_s);
    if (entities.size() > 100)
        broken.append(u"%1 entities"_s.arg(entities.size()));
    QList<Span> spans;
    for (const QJsonValue &entity : entities) {
        broken += brokenEntity(text, entity);
        const qsizetype begin = entity["offset"_L1].toInteger();
        const Span span{entity["type"_L1].toString(), begin,
                        begin + qsizetype(entity["length"_L1].toInteger())};
        for (const Span &other : std::as_const(spans))
            broken.append(brokenNesting(other, span));
        spans.append(span);
    }
    broken.removeAll(QString());
    return broken;
}

QStringList brokenKeyboardRules(const QJsonValue &markup)
{
    QStringList broken;
    if (!markup["inline_keyboard"_L1].isArray() || markup.toObject().size() != 1)
        broken.append(u"a markup that is no inline keyboard"_s);
    for (const QJsonValue &row : markup["inline_keyboard"_L1].toArray())
        for (const QJsonValue &button : row.toArray())
            broken.append(brokenButton(button.toObject()));
    broken.removeAll(QString());
    return broken;
}

QStringList brokenRules(const BotApiCall &call)
{
    if (!specs().contains(call.method))
        return {u"no such method"_s};
    QStringList broken = brokenNames(call);
    if (call.has("reply_markup"))
        broken += brokenKeyboardRules(call.parameters["reply_markup"_L1]);
    if (call.method == "sendMessage"_L1 || call.method == "editMessageText"_L1 ||
        call.method == "sendDocument"_L1)
        broken += brokenMessage(call);
    else if (call.method == "setMyCommands"_L1)
        broken += brokenCommands(call);
    else if (call.method == "createForumTopic"_L1)
        broken += brokenTextRules(call.string("name"), {}, 128);
    else
        broken += brokenLimits(call);
    return broken;
}

} // namespace moai::test
