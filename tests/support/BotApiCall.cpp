// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiCall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

/// The value of a form's field as it would be in JSON.
QJsonValue typed(const QString &name, const QByteArray &value)
{
    static const QStringList kJson{u"caption_entities"_s, u"reply_markup"_s};
    static const QStringList kText{u"caption"_s, u"text"_s};
    if (kJson.contains(name)) {
        const QJsonDocument document = QJsonDocument::fromJson(value);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    if (kText.contains(name))
        return QString::fromUtf8(value);
    if (value == "true" || value == "false")
        return value == "true";
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QString::fromUtf8(value));
}

/// RFC 7578: parts between `--boundary` lines, each a head, an empty line and content.
bool readForm(BotApiCall &call, const QByteArray &boundary, const QByteArray &body)
{
    static const QRegularExpression name(u"[; ]name=\"([^\"]*)\""_s);
    static const QRegularExpression file(u"[; ]filename=\"([^\"]*)\""_s);
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    qsizetype at = whole.indexOf(mark);
    while (at >= 0) {
        at += mark.size();
        if (whole.sliced(at).startsWith("--"))
            return true;
        const qsizetype head = at + 2;
        const qsizetype content = whole.indexOf("\r\n\r\n", head);
        const qsizetype end = content < 0 ? -1 : whole.indexOf(mark, content + 2);
        if (end < 0)
            return false;
        const QString headers = QString::fromUtf8(whole.sliced(head, content - head));
        const QByteArray value = whole.mid(content + 4, end - content - 4);
        const QString field = name.match(headers).captured(1);
        if (const auto match = file.match(headers); match.hasMatch()) {
            call.fileName = match.captured(1);
            call.file = value;
            call.parameters.insert(field, u"attach"_s);
        } else {
            call.parameters.insert(field, typed(field, value));
        }
        at = end;
    }
    return false;
}

} // namespace

qint64 BotApiCall::integer(const char *name) const
{
    return parameters[QLatin1StringView(name)].toInteger();
}

QString BotApiCall::string(const char *name) const
{
    return parameters[QLatin1StringView(name)].toString();
}

bool BotApiCall::has(const char *name) const
{
    return parameters.contains(QLatin1StringView(name));
}

BotApiReply BotApiReply::good(const QJsonValue &result)
{
    return {200, {{"ok"_L1, true}, {"result"_L1, result}}};
}

BotApiReply BotApiReply::bad(int code, const QString &description, const QJsonObject &parameters)
{
    QJsonObject body{{"ok"_L1, false}, {"error_code"_L1, code}, {"description"_L1, description}};
    if (!parameters.isEmpty())
        body.insert("parameters"_L1, parameters);
    return {code, body};
}

std::optional<BotApiCall> readBotApiCall(const QString &method, const QByteArray &contentType,
                                         const QByteArray &body)
{
    BotApiCall call{method, {}, {}, {}, {}};
    if (contentType.startsWith("application/json")) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        call.parameters = document.object();
        return document.isObject() ? std::optional(call) : std::nullopt;
    }
    const auto boundary = contentType.indexOf("boundary=");
    if (!contentType.startsWith("multipart/form-data") || boundary < 0 ||
        !readForm(call, contentType.mid(boundary + 9), body))
        return std::nullopt;
    return call;
}

} // namespace moai::test
