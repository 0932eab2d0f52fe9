// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ollama's own chat,
// https://github.com/ollama/ollama/blob/main/docs/api.md#generate-a-chat-completion: one JSON
// object a line; the one with `done: true` completes the answer and carries the counts.

#include "llm/DialectParts.h"
#include "llm/ServiceError.h"

using namespace Qt::StringLiterals;

namespace moai {

extern const Dialect ollamaDialect;

namespace {

constexpr auto kVersion = "/api"_L1;

HttpRequest encode(const Service &service, const Question &question, const QByteArray &key)
{
    QJsonObject body{
        {"model"_L1, question.model},
        {"messages"_L1, dialect::chatMessages(question)},
        {"stream"_L1, true},
    };
    QJsonObject options;
    if (question.parameters.temperature)
        options["temperature"_L1] = *question.parameters.temperature;
    if (question.parameters.maxTokens)
        options["num_predict"_L1] = *question.parameters.maxTokens;
    if (!options.isEmpty())
        body["options"_L1] = options;
    if (!question.parameters.reasoningEffort.isEmpty())
        // gpt-oss takes a word, every other model only yes or no.
        body["think"_L1] = question.model.contains("gpt-oss"_L1)
                               ? QJsonValue(question.parameters.reasoningEffort)
                               : QJsonValue(true);
    if (question.form) // since 0.5.0; older ones know only the word `json` and answer 400
        body["format"_L1] = question.form->schema;

    HttpRequest request =
        dialect::postJson(dialect::endpoint(service.url, kVersion, "/chat"_L1), body);
    request.keyHeaders = dialect::bearer(key); // for Ollama behind a gateway
    return request;
}

FinishReason finishReason(const QString &word)
{
    return dialect::finishOf(word, {{"stop"_L1, FinishReason::Stop},
                                    {"length"_L1, FinishReason::Length},
                                    {"tool_calls"_L1, FinishReason::ToolCalls}});
}

Delta read(const QJsonObject &json)
{
    Delta delta;
    if ((delta.failure = failureInside(json)))
        return delta;
    const QJsonValue message = json["message"_L1];
    delta.recognised = message.isObject() || json["done"_L1].isBool();
    delta.text = message["content"_L1].toString();
    delta.thinking = message["thinking"_L1].toString();
    if (!json["done"_L1].toBool())
        return delta;
    delta.done = true;
    delta.closed = true;
    delta.usage = {dialect::count(json["prompt_eval_count"_L1]),
                   dialect::count(json["eval_count"_L1])};
    // Versions before 0.1.42 do not say why they stop.
    if (json["done_reason"_L1].isString())
        delta.finish = finishReason(json["done_reason"_L1].toString());
    if (!message["tool_calls"_L1].toArray().isEmpty() && delta.finish == FinishReason::Stop)
        delta.finish = FinishReason::ToolCalls;
    return delta;
}

Delta decode(const StreamEvent &event)
{
    return read(event.json);
}

HttpRequest encodeModelList(const Service &service, const QByteArray &key)
{
    HttpRequest request;
    request.method = "GET";
    request.url = dialect::endpoint(service.url, kVersion, "/tags"_L1);
    request.keyHeaders = dialect::bearer(key);
    return request;
}

Result<QList<ModelInfo>> decodeModelList(const QByteArray &body)
{
    return dialect::modelList(body, "models"_L1, [](const QJsonObject &json) {
        return ModelInfo{json["name"_L1].toString(), {}, {}};
    });
}

} // namespace

const Dialect ollamaDialect{ServiceKind::Ollama, Framing::Ndjson, {}, encode, decode, read,
                            encodeModelList,     decodeModelList};

} // namespace moai
