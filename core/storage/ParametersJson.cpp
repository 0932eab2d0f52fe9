// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ParametersJson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kTemperature = "temperature"_L1;
constexpr auto kMaxTokens = "max_tokens"_L1;
constexpr auto kReasoningEffort = "reasoning_effort"_L1;
constexpr auto kContextTokens = "context_tokens"_L1;

} // namespace

QString toJson(const Parameters &parameters)
{
    QJsonObject object;
    if (parameters.temperature)
        object.insert(kTemperature, *parameters.temperature);
    if (parameters.maxTokens)
        object.insert(kMaxTokens, *parameters.maxTokens);
    if (!parameters.reasoningEffort.isEmpty())
        object.insert(kReasoningEffort, parameters.reasoningEffort);
    if (parameters.contextTokens)
        object.insert(kContextTokens, *parameters.contextTokens);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Parameters parametersFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Parameters parameters;
    if (const QJsonValue value = object.value(kTemperature); value.isDouble())
        parameters.temperature = value.toDouble();
    if (const QJsonValue value = object.value(kMaxTokens); value.isDouble())
        parameters.maxTokens = value.toInt();
    parameters.reasoningEffort = object.value(kReasoningEffort).toString();
    if (const QJsonValue value = object.value(kContextTokens); value.isDouble())
        parameters.contextTokens = value.toInt();
    return parameters;
}

} // namespace moai
