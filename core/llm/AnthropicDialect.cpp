// SPDX-License-Identifier: GPL-3.0-or-later
//
// Anthropic Messages, https://docs.anthropic.com/en/docs/build-with-claude/streaming: an answer is
// `message_start`, content blocks, `message_delta` with the stop reason and the final usage, and
// `message_stop`. Unknown events are to be ignored; `error` may come at any time.

#include "llm/DialectParts.h"
#include "llm/ModelParameters.h"
#include "llm/ServiceError.h"

using namespace Qt::StringLiterals;

namespace moai {

extern const Dialect anthropicDialect;

namespace {

/// The protocol demands a bound. Generous, but within what the model's generation accepts.
int defaultMaxTokens(const QString &model)
{
    if (model.contains("claude-3-5"_L1))
        return 8192;
    const bool isThree = model.contains("claude-3-"_L1) && !model.contains("claude-3-7"_L1);
    return isThree || model.contains("claude-2"_L1) ? 4096 : 16384;
}

int thinkingBudget(const QString &effort)
{
    if (effort == "low"_L1)
        return 2048;
    return effort == "high"_L1 ? 16384 : 8192;
}

QList<HttpHeader> keyHeaders(const QByteArray &key)
{
    if (key.isEmpty())
        return {};
    return {{"x-api-key", key}};
}

const HttpHeader kVersion{"anthropic-version", "2023-06-01"};

HttpRequest encode(const Service &service, const Question &question, const QByteArray &key)
{
    QJsonArray messages;
    for (const Turn &turn : question.turns) {
        const auto role = turn.speaker == Speaker::Human ? "user"_L1 : "assistant"_L1;
        messages.append(QJsonObject{{"role"_L1, role}, {"content"_L1, turn.text}});
    }
    const Parameters &parameters = question.parameters;
    int maxTokens = parameters.maxTokens.value_or(defaultMaxTokens(question.model));
    QJsonObject body{{"model"_L1, question.model}, {"messages"_L1, messages}, {"stream"_L1, true}};
    if (!question.system.isEmpty())
        body["system"_L1] = question.system;
    QJsonObject output;
    if (!parameters.reasoningEffort.isEmpty() && thinksAdaptively(question.model)) {
        body["thinking"_L1] =
            QJsonObject{{"type"_L1, "adaptive"_L1}, {"display"_L1, "summarized"_L1}};
        output["effort"_L1] = parameters.reasoningEffort;
        maxTokens += thinkingBudget(parameters.reasoningEffort); // the bound counts thinking, too
    } else if (!parameters.reasoningEffort.isEmpty()) {
        const int budget = thinkingBudget(parameters.reasoningEffort);
        body["thinking"_L1] = QJsonObject{{"type"_L1, "enabled"_L1}, {"budget_tokens"_L1, budget}};
        maxTokens += budget;
    } else if (parameters.temperature) {
        body["temperature"_L1] = *parameters.temperature; // not allowed together with thinking
    }
    body["max_tokens"_L1] = maxTokens;
    if (question.form) // models before 4.5 answer 400
        output["format"_L1] =
            QJsonObject{{"type"_L1, "json_schema"_L1}, {"schema"_L1, question.form->schema}};
    if (!output.isEmpty())
        body["output_config"_L1] = output;

    HttpRequest request =
        dialect::postJson(dialect::endpoint(service.url, "/v1"_L1, "/messages"_L1), body);
    request.headers.append(kVersion);
    request.keyHeaders = keyHeaders(key);
    return request;
}

FinishReason finishReason(const QString &word)
{
    return dialect::finishOf(word, {{"end_turn"_L1, FinishReason::Stop},
                                    {"stop_sequence"_L1, FinishReason::Stop},
                                    {"pause_turn"_L1, FinishReason::Stop},
                                    {"max_tokens"_L1, FinishReason::Length},
                                    {"model_context_window_exceeded"_L1, FinishReason::Length},
                                    {"tool_use"_L1, FinishReason::ToolCalls},
                                    {"refusal"_L1, FinishReason::ContentFilter}});
}

/// Cached input is reported apart, but was read (and is paid) all the same.
std::optional<qint64> inputOf(const QJsonValue &usage)
{
    return dialect::sum({dialect::count(usage["input_tokens"_L1]),
                         dialect::count(usage["cache_creation_input_tokens"_L1]),
                         dialect::count(usage["cache_read_input_tokens"_L1])});
}

/// A content block, or a delta of one: both carry `text` or `thinking`.
void readBlock(const QJsonValue &block, Delta &delta)
{
    delta.text += block["text"_L1].toString();
    delta.thinking += block["thinking"_L1].toString();
}

Delta decode(const StreamEvent &event)
{
    Delta delta;
    const QJsonObject &json = event.json;
    const QString type = json["type"_L1].isString() ? json["type"_L1].toString() : event.name;
    if (type == "content_block_delta"_L1) {
        readBlock(json["delta"_L1], delta);
    } else if (type == "content_block_start"_L1) {
        readBlock(json["content_block"_L1], delta);
    } else if (type == "message_start"_L1) {
        // Its output count is a placeholder; message_delta brings the real one.
        delta.usage.input = inputOf(json["message"_L1]["usage"_L1]);
    } else if (type == "message_delta"_L1) {
        const QJsonValue usage = json["usage"_L1];
        // Deltas may repeat the input, but older gateways send it as 0.
        if (const auto input = inputOf(usage); input.value_or(0) > 0)
            delta.usage.input = input;
        delta.usage.output = dialect::count(usage["output_tokens"_L1]);
        const QJsonValue reason = json["delta"_L1]["stop_reason"_L1];
        if (reason.isString())
            delta.finish = finishReason(reason.toString());
    } else if (type == "message_stop"_L1) {
        delta.done = true;
        delta.closed = true;
    } else if (type == "error"_L1 || json["error"_L1].isObject()) {
        delta.failure =
            failureInside(json["error"_L1].isObject() ? json : QJsonObject{{"error"_L1, json}});
    } else {
        delta.recognised = type == "ping"_L1 || type == "content_block_stop"_L1;
    }
    return delta;
}

Delta decodeWhole(const QJsonObject &answer)
{
    Delta delta;
    if ((delta.failure = failureInside(answer)))
        return delta;
    delta.recognised = answer["content"_L1].isArray();
    if (!delta.recognised)
        return delta;
    for (const QJsonValue &block : answer["content"_L1].toArray())
        readBlock(block, delta);
    const QJsonValue usage = answer["usage"_L1];
    delta.usage = {inputOf(usage), dialect::count(usage["output_tokens"_L1])};
    if (answer["stop_reason"_L1].isString())
        delta.finish = finishReason(answer["stop_reason"_L1].toString());
    delta.done = true;
    return delta;
}

HttpRequest encodeModelList(const Service &service, const QByteArray &key)
{
    HttpRequest request;
    request.method = "GET";
    request.url = dialect::endpoint(service.url, "/v1"_L1, "/models"_L1);
    request.url.setQuery(u"limit=1000"_s);
    request.headers = {kVersion};
    request.keyHeaders = keyHeaders(key);
    return request;
}

Result<QList<ModelInfo>> decodeModelList(const QByteArray &body)
{
    return dialect::modelList(body, "data"_L1, [](const QJsonObject &json) {
        return ModelInfo{json["id"_L1].toString(), json["display_name"_L1].toString(),
                         dialect::count(json["max_input_tokens"_L1])};
    });
}

} // namespace

const Dialect anthropicDialect{
    ServiceKind::Anthropic, Framing::Sse,   {}, encode, decode, decodeWhole,
    encodeModelList,        decodeModelList};

} // namespace moai
