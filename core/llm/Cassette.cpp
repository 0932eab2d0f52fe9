// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Cassette.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Cassette)
};

/// JSON where the body is JSON; a string else.
QJsonValue bodyOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QString::fromUtf8(bytes);
}

QString wordsOf(const QJsonValue &body)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact));
}

QString withoutMarks(QString words)
{
    static const QRegularExpression mark(uR"(\[(quote|end) [0-9a-f]{12}\b)"_s);
    return words.replace(mark, uR"([\1)"_s);
}

milliseconds timeIn(const QJsonObject &line)
{
    return milliseconds(std::max(qint64(0), line["ms"_L1].toInteger()));
}

Reached reachedIn(const QJsonObject &line)
{
    const QString name = line["reached"_L1].toString();
    return name == "answer"_L1   ? Reached::Answer
           : name == "server"_L1 ? Reached::Server
                                 : Reached::Nobody;
}

std::optional<Failure> failureIn(const QJsonObject &line)
{
    const QJsonValue failure = line["failure"_L1];
    if (!failure.isObject())
        return std::nullopt;
    return Failure{
        failureKindFromName(failure["kind"_L1].toString()).value_or(FailureKind::Network),
        failure["sentence"_L1].toString(),
        {}};
}

TapedRequest requestIn(const QJsonObject &line)
{
    return {line["method"_L1].toString(), line["url"_L1].toString(), line["headers"_L1].toObject(),
            line["keyHeaders"_L1].toArray(), line["body"_L1]};
}

HttpResponseHead headIn(const QJsonObject &line)
{
    HttpResponseHead head;
    head.status = line["status"_L1].toInt();
    const QJsonObject headers = line["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        head.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    head.contentType = head.header("content-type");
    return head;
}

QByteArray bytesIn(const QJsonObject &line)
{
    return line.contains("base64"_L1)
               ? QByteArray::fromBase64(line["base64"_L1].toString().toLatin1())
               : line["text"_L1].toString().toUtf8();
}

/// Puts the pieces of the exchanges together, in the order of their requests.
QList<TapedExchange> exchangesIn(const QList<QJsonObject> &lines)
{
    QList<TapedExchange> exchanges;
    QHash<int, qsizetype> places;
    for (const QJsonObject &line : lines) {
        const QString type = line["type"_L1].toString();
        if (type == "request"_L1) {
            TapedExchange exchange;
            exchange.id = line["id"_L1].toInt();
            exchange.request = requestIn(line);
            places.insert(exchange.id, exchanges.size());
            exchanges.append(exchange);
            continue;
        }
        const auto place = places.constFind(line["of"_L1].toInt());
        if (place == places.constEnd())
            continue;
        TapedExchange &exchange = exchanges[*place];
        if (type == "head"_L1) {
            exchange.head = headIn(line);
            exchange.headAt = timeIn(line);
        } else if (type == "frame"_L1) {
            exchange.frames.append({timeIn(line), bytesIn(line)});
        } else if (type == "end"_L1) {
            exchange.endAt = timeIn(line);
            exchange.reached = reachedIn(line);
            exchange.failure = failureIn(line);
            exchange.isWhole = true;
        }
    }
    return exchanges;
}

} // namespace

bool TapedRequest::asksTheSameAs(const TapedRequest &other) const
{
    if (method != other.method || url != other.url || headers != other.headers)
        return false;
    if (body == other.body)
        return true;
    // The marks around quotes are made from the quoted words: where a secret was taken out of
    // those, they are others now.
    const QString words = wordsOf(body);
    return words.contains("***"_L1) && withoutMarks(words) == withoutMarks(wordsOf(other.body));
}

bool isHarmlessHeader(const QString &name)
{
    static const QSet<QString> harmless{
        u"accept"_s,         u"anthropic-beta"_s, u"anthropic-version"_s, u"content-type"_s,
        u"date"_s,           u"openai-beta"_s,    u"openai-version"_s,    u"retry-after"_s,
        u"retry-after-ms"_s, u"server"_s,         u"x-should-retry"_s};
    return harmless.contains(name.toLower());
}

QString tapedUrl(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    static const QSet<QString> harmless{u"alt"_s, u"api-version"_s, u"limit"_s, u"pageSize"_s};
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, harmless.contains(name) ? value : u"***"_s);
    shown.setQuery(query);
    return shown.toString(QUrl::FullyEncoded);
}

TapedRequest tapedRequest(const HttpRequest &request)
{
    TapedRequest taped;
    taped.method = QString::fromLatin1(request.method);
    taped.url = tapedUrl(request.alias.isEmpty() ? request.url : request.alias);
    for (const HttpHeader &header : request.headers) {
        const QString name = QString::fromLatin1(header.name).toLower();
        taped.headers[name] = isHarmlessHeader(name) ? QString::fromUtf8(header.value) : u"***"_s;
    }
    for (const HttpHeader &header : request.keyHeaders)
        taped.keyHeaders.append(QString::fromLatin1(header.name).toLower());
    taped.body = bodyOf(request.body);
    return taped;
}

Result<Cassette> Cassette::read(const QByteArray &bytes)
{
    Cassette cassette;
    const qsizetype end = bytes.lastIndexOf('\n') + 1; // what was cut off does not count
    qsizetype from = 0;
    for (int number = 1; from < end; ++number) {
        const qsizetype next = bytes.indexOf('\n', from);
        const QByteArray line = bytes.mid(from, next - from).trimmed();
        from = next + 1;
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject() && number > 1)
            return invalid(
                Tr::tr("Line %1 of the cassette is damaged: it is no JSON object.").arg(number));
        const QJsonObject object = document.object();
        if (number > 1) {
            cassette.lines.append(object);
            continue;
        }
        if (object["format"_L1].toString() != kCassetteFormat)
            break;
        if (object["version"_L1].toInt() > kCassetteVersion)
            return invalid(Tr::tr("This cassette was recorded by a later Moai (%1). Replay it with "
                                  "that version or a newer one.")
                               .arg(object["moai"_L1].toString().left(40)));
        cassette.moai = object["moai"_L1].toString();
    }
    if (from < end || end == 0 || cassette.moai.isNull())
        return invalid(Tr::tr("This is no cassette: record one with "
                              "moai say --record FILE LINE."));
    cassette.exchanges = exchangesIn(cassette.lines);
    return cassette;
}

Result<Cassette> Cassette::load(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(
            //: %1 a file, %2 why not
            Tr::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    return read(file.readAll());
}

} // namespace moai
