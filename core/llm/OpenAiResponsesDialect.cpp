// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenAI Responses, https://platform.openai.com/docs/api-reference/responses-streaming: named
// events whose `type` repeats the name; `response.completed` or `response.incomplete` ends an
// answer, `response.failed` or `error` breaks it.

#include "llm/DialectParts.h"
#include "llm/ServiceError.h"

using namespace Qt::StringLiterals;

namespace moai {

extern const Dialect openAiResponsesDialect;

namespace {

HttpRequest encode(const Service &service, const Question &question, const QByteArray &key)
{
    QJsonArray input;
    for (const Turn &turn : question.turns) {
        const auto role = turn.speaker == Speaker::Human ? "user"_L1 : "assistant"_L1;
        input.append(QJsonObject{{"role"_L1, role}, {"content"_L1, turn.text}});
    }
    QJsonObject body{
        {"model"_L1, question.model},
        {"input"_L1, input},
        {"stream"_L1, true},
        {"store"_L1, false}, // discussions live in the user's own database only
    };
    if (!question.system.isEmpty())
        body["instructions"_L1] = question.system;
    const Parameters &parameters = question.parameters;
    if (parameters.temperature)
        body["temperature"_L1] = *parameters.temperature;
    if (parameters.maxTokens)
        body["max_output_tokens"_L1] = *parameters.maxTokens;
    if (!parameters.reasoningEffort.isEmpty())
        body["reasoning"_L1] =
            QJsonObject{{"effort"_L1, parameters.reasoningEffort}, {"summary"_L1, "auto"_L1}};
    if (question.form)
        body["text"_L1] =
            QJsonObject{{"format"_L1, QJsonObject{{"type"_L1, "json_schema"_L1},
                                                  {"name"_L1, question.form->name},
                                                  {"strict"_L1, true},
                                                  {"schema"_L1, question.form->schema}}}};

    HttpRequest request =
        dialect::postJson(dialect::endpoint(service.url, "/v1"_L1, "/responses"_L1), body);
    request.keyHeaders = dialect::bearer(key);
    return request;
}

Usage usageOf(const QJsonValue &response)
{
    const QJsonValue usage = response["usage"_L1];
    return {dialect::count(usage["input_tokens"_L1]), dialect::count(usage["output_tokens"_L1])};
}

bool callsTools(const QJsonValue &response)
{
    for (const QJsonValue &item : response["output"_L1].toArray())
        if (item["type"_L1].toString().endsWith("_call"_L1))
            return true;
    return false;
}

FinishReason finishOf(const QJsonValue &response)
{
    const QJsonValue reason = response["incomplete_details"_L1]["reason"_L1];
    if (reason.isString())
        return dialect::finishOf(reason.toString(),
                                 {{"max_output_tokens"_L1, FinishReason::Length},
                                  {"content_filter"_L1, FinishReason::ContentFilter}});
    if (response["status"_L1] == "incomplete"_L1)
        return FinishReason::Unknown;
    return callsTools(response) ? FinishReason::ToolCalls : FinishReason::Stop;
}

void readOutput(const QJsonObject &response, QString &text, QString &thinking)
{
    for (const QJsonValue &item : response["output"_L1].toArray()) {
        for (const QJsonValue &part : item["content"_L1].toArray()) {
            if (part["type"_L1] == "reasoning_text"_L1)
                thinking += part["text"_L1].toString();
            else
                text += part["text"_L1].toString() + part["refusal"_L1].toString();
        }
        for (const QJsonValue &part : item["summary"_L1].toArray())
            thinking += part["text"_L1].toString();
    }
}

/// What ends an answer. Its output repeats what the deltas brought.
Delta readEnd(const QJsonObject &response)
{
    Delta delta;
    QString repeatedThinking;
    readOutput(response, delta.restated, repeatedThinking);
    delta.finish = finishOf(response);
    delta.usage = usageOf(response);
    delta.done = true;
    delta.closed = true;
    return delta;
}

Delta readFailure(const QJsonObject &reporting)
{
    Delta delta;
    delta.failure = failureInside(reporting);
    if (!delta.failure)
        delta.failure = failureInside(QJsonObject{{"error"_L1, QJsonObject{}}});
    delta.usage = usageOf(reporting);
    return delta;
}

Delta decode(const StreamEvent &event)
{
    Delta delta;
    const QJsonObject &json = event.json;
    const QString type = json["type"_L1].isString() ? json["type"_L1].toString() : event.name;
    if (type == "response.output_text.delta"_L1 || type == "response.refusal.delta"_L1)
        delta.text = json["delta"_L1].toString();
    else if (type == "response.reasoning_summary_text.delta"_L1 ||
             type == "response.reasoning_text.delta"_L1)
        delta.thinking = json["delta"_L1].toString();
    else if (type == "response.reasoning_summary_part.added"_L1 &&
             json["summary_index"_L1].toInt() > 0)
        delta.thinking = u"\n\n"_s; // parts of a summary are paragraphs
    else if (type == "response.completed"_L1 || type == "response.incomplete"_L1)
        delta = readEnd(json["response"_L1].toObject());
    else if (type == "response.failed"_L1)
        delta = readFailure(json["response"_L1].toObject());
    else if (type == "error"_L1 || json["error"_L1].isObject())
        delta = readFailure(json);
    else
        delta.recognised = type.startsWith("response."_L1);
    return delta;
}

Delta decodeWhole(const QJsonObject &answer)
{
    if (answer["error"_L1].isObject() || answer["error"_L1].isString() ||
        answer["status"_L1] == "failed"_L1)
        return readFailure(answer);
    Delta delta;
    delta.recognised = answer["object"_L1] == "response"_L1 || answer["output"_L1].isArray();
    if (!delta.recognised) {
        delta.failure = failureInside(answer);
        return delta;
    }
    const QString status = answer["status"_L1].toString();
    if (status.isEmpty() || status == "completed"_L1 || status == "incomplete"_L1)
        delta = readEnd(answer);
    delta.restated.clear();
    readOutput(answer, delta.text, delta.thinking);
    return delta;
}

HttpRequest encodeModelList(const Service &service, const QByteArray &key)
{
    return dialectFor(ServiceKind::OpenAi).encodeModelList(service, key);
}

Result<QList<ModelInfo>> decodeModelList(const QByteArray &body)
{
    return dialectFor(ServiceKind::OpenAi).decodeModelList(body);
}

} // namespace

const Dialect openAiResponsesDialect{ServiceKind::OpenAiResponses,
                                     Framing::Sse,
                                     {},
                                     encode,
                                     decode,
                                     decodeWhole,
                                     encodeModelList,
                                     decodeModelList};

} // namespace moai
