// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Decode.h"

#include "base/Utf8.h"
#include "llm/Dialect.h"
#include "llm/NdjsonParser.h"
#include "llm/ReplyReader.h"
#include "llm/SseParser.h"
#include "terminal/Inflate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Decode)
};

QJsonValue toJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject toJson(const Reply &reply)
{
    QJsonObject json{
        {"status"_L1, toName(reply.status)}, {"text"_L1, reply.text},
        {"thinking"_L1, reply.thinking},     {"finish"_L1, toName(reply.finish)},
        {"usage"_L1, QJsonValue()},          {"failure"_L1, QJsonValue()},
    };
    if (reply.usage.isKnown())
        json["usage"_L1] = QJsonObject{{"input"_L1, toJson(reply.usage.input)},
                                       {"output"_L1, toJson(reply.usage.output)}};
    if (reply.failure)
        json["failure"_L1] = QJsonObject{{"kind"_L1, toName(reply.failure->kind)},
                                         {"message"_L1, reply.failure->sentence}};
    return json;
}

QJsonValue parsed(const QByteArray &line)
{
    // Any JSON value, also one that is no object: QJsonDocument reads only those two at the top.
    const QByteArray wrapped = '[' + textFromUtf8(line).toUtf8() + ']';
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    const bool isOneValue = document.isArray() && document.array().size() == 1;
    return isOneValue ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

Result<Chunks> chunksOf(const QJsonValue &value)
{
    if (!value.isArray())
        return Failure{
            FailureKind::Invalid, Tr::tr("“chunks” must be a list of base64 texts."), {}};
    Chunks chunks;
    for (const QJsonValue &chunk : value.toArray()) {
        const auto bytes = QByteArray::fromBase64Encoding(chunk.toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!chunk.isString() || !bytes)
            return Failure{FailureKind::Invalid, Tr::tr("A chunk is not valid base64."), {}};
        chunks.append(*bytes);
    }
    return chunks;
}

HttpResponseHead headOf(const QJsonObject &json)
{
    HttpResponseHead head;
    head.status = json["status"_L1].toInt(200);
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        head.headers.append(
            {header.key().toUtf8(), header.value().toVariant().toString().toUtf8()});
    head.contentType = json["content_type"_L1].toString().toUtf8();
    if (head.contentType.isEmpty())
        head.contentType = head.header("content-type");
    return head;
}

QJsonObject failed(const QJsonValue &id, const QString &sentence)
{
    return {{"id"_L1, id}, {"error"_L1, sentence}};
}

} // namespace

Result<DecodeKind> decodeKindFromName(const QString &name)
{
    if (name == "sse"_L1)
        return DecodeKind{DecodeKind::What::Sse, {}};
    if (name == "ndjson"_L1)
        return DecodeKind{DecodeKind::What::Ndjson, {}};
    if (const auto service = serviceKindFromName(name))
        return DecodeKind{DecodeKind::What::Service, *service};
    return Failure{FailureKind::Invalid,
                   Tr::tr("“%1” is nothing that can be decoded. Known are sse, ndjson, openai, "
                          "openai-responses, anthropic, gemini and ollama.")
                       .arg(name),
                   {}};
}

Chunks cutInto(const QByteArray &bytes, qsizetype size)
{
    if (size <= 0)
        return {bytes};
    Chunks chunks;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        chunks.append(bytes.sliced(at, std::min(size, bytes.size() - at)));
    return chunks;
}

QJsonArray decodeSse(const Chunks &chunks)
{
    SseParser parser;
    QJsonArray events;
    for (const QByteArray &chunk : chunks)
        for (const SseEvent &event : parser.feed(chunk))
            events.append(QJsonObject{{"event"_L1, event.name}, {"data"_L1, event.data}});
    return events;
}

QJsonArray decodeNdjson(const Chunks &chunks)
{
    NdjsonParser parser;
    QList<QByteArray> lines;
    for (const QByteArray &chunk : chunks)
        lines += parser.feed(chunk);
    if (const QByteArray rest = parser.takeRest(); !rest.isEmpty())
        lines.append(rest);

    QJsonArray records;
    for (const QByteArray &line : std::as_const(lines)) {
        const QJsonValue value = parsed(line);
        if (value.isUndefined())
            records.append(QJsonObject{{"error"_L1, Tr::tr("This line is not JSON.")}});
        else
            records.append(QJsonObject{{"data"_L1, value}});
    }
    return records;
}

QJsonObject decodeReply(ServiceKind kind, const HttpResponseHead &head, const Chunks &chunks)
{
    ReplyReader reader(dialectFor(kind), head);
    for (const QByteArray &chunk : chunks)
        reader.feed(chunk);
    return toJson(reader.finish());
}

QJsonObject decodeLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failed({}, Tr::tr("This line is not a JSON object."));
    const QJsonObject json = document.object();
    const QJsonValue id = json["id"_L1];

    const auto kind = decodeKindFromName(json["kind"_L1].toString());
    if (!kind)
        return failed(id, kind.error().sentence);
    auto chunks = chunksOf(json["chunks"_L1]);
    if (!chunks)
        return failed(id, chunks.error().sentence);
    const HttpResponseHead head = headOf(json);
    *chunks = inflated(*chunks, head.header("content-encoding"));

    QJsonObject answer;
    switch (kind->what) {
    case DecodeKind::What::Sse:
        answer["events"_L1] = decodeSse(*chunks);
        break;
    case DecodeKind::What::Ndjson:
        answer["lines"_L1] = decodeNdjson(*chunks);
        break;
    case DecodeKind::What::Service:
        answer = decodeReply(kind->service, head, *chunks);
        break;
    }
    answer["id"_L1] = id;
    return answer;
}

} // namespace moai
