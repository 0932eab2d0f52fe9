// SPDX-License-Identifier: GPL-3.0-or-later
//
// Google Gemini, https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
// with `alt=sse`: each event is a whole GenerateContentResponse with the next parts. The event with
// a `finishReason` completes the answer; there is no end marker.

#include "llm/DialectParts.h"
#include "llm/ServiceError.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {

extern const Dialect geminiDialect;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::Dialect)
};

constexpr auto kVersion = "/v1beta"_L1;

QList<HttpHeader> keyHeaders(const QByteArray &key)
{
    if (key.isEmpty())
        return {};
    return {{"x-goog-api-key", key}};
}

QJsonArray parts(const QString &text)
{
    return {QJsonObject{{"text"_L1, text}}};
}

int thinkingBudget(const QString &effort)
{
    if (effort == "low"_L1)
        return 1024;
    return effort == "high"_L1 ? 24576 : 8192;
}

/// The schema in the words of Gemini's `Schema`: types in capitals, `propertyOrdering` for the
/// order in which the properties are to be written, and nothing about additional ones.
/// https://ai.google.dev/api/caching#Schema
QJsonObject toSchema(const QJsonObject &json)
{
    QJsonObject schema;
    schema["type"_L1] = json["type"_L1].toString().toUpper();
    for (const auto key : {"description"_L1, "enum"_L1, "required"_L1})
        if (json.contains(key))
            schema[key] = json[key];
    if (json.contains("items"_L1))
        schema["items"_L1] = toSchema(json["items"_L1].toObject());
    const QJsonObject properties = json["properties"_L1].toObject();
    if (properties.isEmpty())
        return schema;
    QJsonObject converted;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        converted[it.key()] = toSchema(it.value().toObject());
    schema["properties"_L1] = converted;
    schema["propertyOrdering"_L1] = json["required"_L1];
    return schema;
}

HttpRequest encode(const Service &service, const Question &question, const QByteArray &key)
{
    QJsonArray contents;
    for (const Turn &turn : question.turns) {
        const auto role = turn.speaker == Speaker::Human ? "user"_L1 : "model"_L1;
        contents.append(QJsonObject{{"role"_L1, role}, {"parts"_L1, parts(turn.text)}});
    }
    QJsonObject body{{"contents"_L1, contents}};
    if (!question.system.isEmpty())
        body["systemInstruction"_L1] = QJsonObject{{"parts"_L1, parts(question.system)}};

    QJsonObject config;
    const Parameters &parameters = question.parameters;
    if (parameters.temperature)
        config["temperature"_L1] = *parameters.temperature;
    if (parameters.maxTokens)
        config["maxOutputTokens"_L1] = *parameters.maxTokens;
    if (!parameters.reasoningEffort.isEmpty())
        config["thinkingConfig"_L1] =
            QJsonObject{{"includeThoughts"_L1, true},
                        {"thinkingBudget"_L1, thinkingBudget(parameters.reasoningEffort)}};
    if (question.form) {
        config["responseMimeType"_L1] = "application/json"_L1;
        config["responseSchema"_L1] = toSchema(question.form->schema);
    }
    if (!config.isEmpty())
        body["generationConfig"_L1] = config;

    QString model = question.model;
    if (model.startsWith("models/"_L1))
        model.remove(0, 7);
    QUrl url = dialect::endpoint(service.url, kVersion, "/models/"_L1);
    url.setPath(url.path() + model + ":streamGenerateContent"_L1);
    url.setQuery(u"alt=sse"_s);
    HttpRequest request = dialect::postJson(url, body);
    request.keyHeaders = keyHeaders(key);
    return request;
}

FinishReason finishReason(const QString &word)
{
    return dialect::finishOf(word, {{"STOP"_L1, FinishReason::Stop},
                                    {"MAX_TOKENS"_L1, FinishReason::Length},
                                    {"SAFETY"_L1, FinishReason::ContentFilter},
                                    {"RECITATION"_L1, FinishReason::ContentFilter},
                                    {"BLOCKLIST"_L1, FinishReason::ContentFilter},
                                    {"PROHIBITED_CONTENT"_L1, FinishReason::ContentFilter},
                                    {"SPII"_L1, FinishReason::ContentFilter},
                                    {"LANGUAGE"_L1, FinishReason::ContentFilter},
                                    {"IMAGE_SAFETY"_L1, FinishReason::ContentFilter},
                                    {"MALFORMED_FUNCTION_CALL"_L1, FinishReason::Error},
                                    {"UNEXPECTED_TOOL_CALL"_L1, FinishReason::Error}});
}

void readCandidate(const QJsonValue &candidate, Delta &delta)
{
    bool callsTools = false;
    for (const QJsonValue &part : candidate["content"_L1]["parts"_L1].toArray()) {
        callsTools = callsTools || part["functionCall"_L1].isObject();
        (part["thought"_L1].toBool() ? delta.thinking : delta.text) += part["text"_L1].toString();
    }
    const QJsonValue reason = candidate["finishReason"_L1];
    if (!reason.isString() || reason == "FINISH_REASON_UNSPECIFIED"_L1)
        return;
    delta.finish = finishReason(reason.toString());
    if (callsTools && delta.finish == FinishReason::Stop)
        delta.finish = FinishReason::ToolCalls;
    delta.done = true;
}

Delta read(const QJsonObject &json)
{
    Delta delta;
    if ((delta.failure = failureInside(json)))
        return delta;
    const QJsonValue usage = json["usageMetadata"_L1];
    delta.usage = {dialect::count(usage["promptTokenCount"_L1]),
                   dialect::sum({dialect::count(usage["candidatesTokenCount"_L1]),
                                 dialect::count(usage["thoughtsTokenCount"_L1])})};
    const QJsonValue candidates = json["candidates"_L1];
    const QJsonValue blocked = json["promptFeedback"_L1]["blockReason"_L1];
    delta.recognised = candidates.isArray() || usage.isObject() || blocked.isString();
    for (const QJsonValue &candidate : candidates.toArray())
        if (candidate["index"_L1].toInt(0) == 0)
            readCandidate(candidate, delta);
    if (blocked.isString() && candidates.toArray().isEmpty()) {
        delta.finish = FinishReason::ContentFilter;
        delta.failure = Failure{
            FailureKind::ContentFilter,
            //: %1 Gemini's code, e.g. SAFETY
            Words::tr("Gemini blocked the question (%1). Rephrase it.").arg(blocked.toString()),
            {}};
    }
    return delta;
}

Delta decode(const StreamEvent &event)
{
    return read(event.json);
}

Delta decodeWhole(const QJsonObject &answer)
{
    Delta delta = read(answer);
    delta.done = delta.done || !answer["candidates"_L1].toArray().isEmpty();
    return delta;
}

HttpRequest encodeModelList(const Service &service, const QByteArray &key)
{
    HttpRequest request;
    request.method = "GET";
    request.url = dialect::endpoint(service.url, kVersion, "/models"_L1);
    request.url.setQuery(u"pageSize=1000"_s);
    request.keyHeaders = keyHeaders(key);
    return request;
}

Result<QList<ModelInfo>> decodeModelList(const QByteArray &body)
{
    return dialect::modelList(body, "models"_L1, [](const QJsonObject &json) {
        const QJsonArray methods = json["supportedGenerationMethods"_L1].toArray();
        if (!methods.isEmpty() && !methods.contains("generateContent"_L1))
            return ModelInfo{}; // embeddings and the like
        QString id = json["name"_L1].toString();
        if (id.startsWith("models/"_L1))
            id.remove(0, 7);
        return ModelInfo{id, json["displayName"_L1].toString(),
                         dialect::count(json["inputTokenLimit"_L1])};
    });
}

} // namespace

const Dialect geminiDialect{ServiceKind::Gemini, Framing::Sse,   {}, encode, decode, decodeWhole,
                            encodeModelList,     decodeModelList};

} // namespace moai
