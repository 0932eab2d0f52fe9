// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenAI Chat Completions, https://platform.openai.com/docs/api-reference/chat-streaming, as OpenAI
// and its many followers send it. Differences that are taken in here:
// - thinking: `reasoning_content` (DeepSeek, vLLM, llama.cpp, xAI), `reasoning` (OpenRouter, Groq,
//   newer vLLM), content parts of type `thinking` (Mistral);
// - usage: in a chunk of its own behind the finish reason (OpenAI), in every chunk (xAI, vLLM), in
//   the last one (Mistral, DeepSeek), under `x_groq` (Groq);
// - errors inside the stream: OpenRouter's, vLLM's and llama.cpp's shapes.

#include "llm/DialectParts.h"
#include "llm/ServiceError.h"

using namespace Qt::StringLiterals;

namespace moai {

extern const Dialect openAiDialect;

namespace {

bool isHost(const Service &service, QLatin1StringView domain)
{
    const QString host = service.url.host();
    return host == domain || host.endsWith(u'.' + domain);
}

HttpRequest encode(const Service &service, const Question &question, const QByteArray &key)
{
    QJsonObject body{
        {"model"_L1, question.model},
        {"messages"_L1, dialect::chatMessages(question)},
        {"stream"_L1, true},
    };
    // Mistral refuses fields that it does not know, and reports usage unasked.
    if (!isHost(service, "mistral.ai"_L1))
        body["stream_options"_L1] = QJsonObject{{"include_usage"_L1, true}};
    const Parameters &parameters = question.parameters;
    if (parameters.temperature)
        body["temperature"_L1] = *parameters.temperature;
    if (parameters.maxTokens) {
        // OpenAI's reasoning models refuse `max_tokens`; elsewhere it is the name that works.
        const auto name =
            isHost(service, "openai.com"_L1) ? "max_completion_tokens"_L1 : "max_tokens"_L1;
        body[name] = *parameters.maxTokens;
    }
    if (!parameters.reasoningEffort.isEmpty())
        body["reasoning_effort"_L1] = parameters.reasoningEffort;
    if (question.form) // https://platform.openai.com/docs/guides/structured-outputs
        body["response_format"_L1] =
            QJsonObject{{"type"_L1, "json_schema"_L1},
                        {"json_schema"_L1, QJsonObject{{"name"_L1, question.form->name},
                                                       {"strict"_L1, true},
                                                       {"schema"_L1, question.form->schema}}}};

    HttpRequest request =
        dialect::postJson(dialect::endpoint(service.url, "/v1"_L1, "/chat/completions"_L1), body);
    request.keyHeaders = dialect::bearer(key);
    return request;
}

FinishReason finishReason(const QString &word)
{
    return dialect::finishOf(word, {{"stop"_L1, FinishReason::Stop},
                                    {"eos"_L1, FinishReason::Stop},
                                    {"eos_token"_L1, FinishReason::Stop},
                                    {"end_turn"_L1, FinishReason::Stop},
                                    {"stop_sequence"_L1, FinishReason::Stop},
                                    {"length"_L1, FinishReason::Length},
                                    {"max_tokens"_L1, FinishReason::Length},
                                    {"model_length"_L1, FinishReason::Length},
                                    {"content_filter"_L1, FinishReason::ContentFilter},
                                    {"safety"_L1, FinishReason::ContentFilter},
                                    {"tool_calls"_L1, FinishReason::ToolCalls},
                                    {"tool_use"_L1, FinishReason::ToolCalls},
                                    {"function_call"_L1, FinishReason::ToolCalls},
                                    {"error"_L1, FinishReason::Error},
                                    {"insufficient_system_resource"_L1, FinishReason::Error}});
}

/// Text that is a string, or a list of parts with a `text` each.
QString textOf(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue &part : content.toArray())
        if (part["type"_L1] != "thinking"_L1)
            text += part["text"_L1].toString();
    return text;
}

/// The first of the fields that carry thinking; services that send two of them repeat themselves.
QString thinkingOf(const QJsonObject &message)
{
    for (const auto key : {"reasoning_content"_L1, "reasoning"_L1})
        if (const QString thinking = message[key].toString(); !thinking.isEmpty())
            return thinking;
    QString thinking;
    for (const QJsonValue &detail : message["reasoning_details"_L1].toArray()) {
        thinking += detail["text"_L1].toString();
        thinking += detail["summary"_L1].toString();
    }
    for (const QJsonValue &part : message["content"_L1].toArray())
        if (part["type"_L1] == "thinking"_L1)
            thinking += textOf(part["thinking"_L1]);
    return thinking;
}

Usage usageOf(const QJsonObject &json)
{
    QJsonValue usage = json["usage"_L1];
    if (!usage.isObject())
        usage = json["x_groq"_L1]["usage"_L1];
    return {dialect::count(usage["prompt_tokens"_L1]),
            dialect::count(usage["completion_tokens"_L1])};
}

Delta read(const QJsonObject &json, QLatin1StringView messageKey)
{
    Delta delta;
    delta.usage = usageOf(json);
    const QJsonValue choices = json["choices"_L1];
    delta.recognised = choices.isArray() || delta.usage.isKnown();
    for (const QJsonValue &value : choices.toArray()) {
        const QJsonObject choice = value.toObject();
        if (choice["index"_L1].toInt(0) != 0)
            continue;
        const QJsonObject message = choice[messageKey].toObject();
        delta.text += textOf(message["content"_L1]);
        delta.text += message["refusal"_L1].toString(); // the model's own words of declining
        delta.text += choice["text"_L1].toString();     // the older completions' shape
        delta.thinking += thinkingOf(message);
        if (choice["finish_reason"_L1].isString()) {
            delta.finish = finishReason(choice["finish_reason"_L1].toString());
            delta.done = true;
        }
    }
    delta.failure = failureInside(json);
    if (!delta.failure) // OpenRouter puts an upstream's error into the choice
        delta.failure = failureInside(choices[0].toObject());
    if (!delta.failure && delta.finish == FinishReason::Error)
        delta.failure = failureInside(QJsonObject{{"error"_L1, QJsonObject{}}});
    return delta;
}

Delta decode(const StreamEvent &event)
{
    // A server that ignores `stream` half-way sends whole messages as events.
    const bool isWhole = event.json["choices"_L1][0]["message"_L1].isObject() &&
                         !event.json["choices"_L1][0]["delta"_L1].isObject();
    Delta delta = read(event.json, isWhole ? "message"_L1 : "delta"_L1);
    if (!delta.failure && event.name == "error"_L1)
        delta.failure = failureInside(QJsonObject{{"error"_L1, event.json}});
    return delta;
}

Delta decodeWhole(const QJsonObject &answer)
{
    Delta delta = read(answer, "message"_L1);
    delta.done = delta.recognised && !delta.failure && !answer["choices"_L1].toArray().isEmpty();
    return delta;
}

HttpRequest encodeModelList(const Service &service, const QByteArray &key)
{
    HttpRequest request;
    request.method = "GET";
    request.url = dialect::endpoint(service.url, "/v1"_L1, "/models"_L1);
    request.keyHeaders = dialect::bearer(key);
    return request;
}

Result<QList<ModelInfo>> decodeModelList(const QByteArray &body)
{
    return dialect::modelList(body, "data"_L1, [](const QJsonObject &json) {
        ModelInfo model{json["id"_L1].toString(), json["name"_L1].toString(), {}};
        // OpenRouter, Groq and Mistral, vLLM each have a name for it.
        for (const auto key : {"context_length"_L1, "context_window"_L1, "max_context_length"_L1,
                               "max_model_len"_L1})
            if (!model.contextWindow)
                model.contextWindow = dialect::count(json[key]);
        return model;
    });
}

} // namespace

const Dialect openAiDialect{ServiceKind::OpenAi, Framing::Sse,    "[DONE]"_L1,    encode, decode,
                            decodeWhole,         encodeModelList, decodeModelList};

} // namespace moai
