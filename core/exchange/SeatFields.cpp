// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SeatFields.h"

#include "exchange/Fields.h"
#include "exchange/RecordJson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

QJsonObject parametersJson(const Parameters &parameters)
{
    return {
        {"temperature"_L1,
         parameters.temperature ? QJsonValue(*parameters.temperature) : QJsonValue()},
        {"max_tokens"_L1, toJson(parameters.maxTokens)},
        {"reasoning_effort"_L1, parameters.reasoningEffort},
        {"context_tokens"_L1, toJson(parameters.contextTokens)},
    };
}

Parameters readParameters(const Fields &fields)
{
    Parameters parameters;
    parameters.temperature = fields.maybeReal("temperature"_L1);
    parameters.maxTokens = fields.maybeNumber("max_tokens"_L1);
    parameters.reasoningEffort = fields.text("reasoning_effort"_L1);
    parameters.contextTokens = fields.maybeNumber("context_tokens"_L1);
    return parameters;
}

/// There, and not null.
bool tells(const Fields &fields, QLatin1StringView name)
{
    return fields.has(name) && !fields.isNull(name);
}

QString textIfTold(const Fields &fields, QLatin1StringView name)
{
    return tells(fields, name) ? fields.text(name) : QString();
}

/// A count of tokens; 0 is none set.
std::optional<int> tokensIfTold(const Fields &fields, QLatin1StringView name)
{
    const auto tokens = tells(fields, name) ? fields.maybeNumber(name) : std::nullopt;
    return tokens.value_or(0) > 0 ? tokens : std::nullopt;
}

Parameters readParametersTolerantly(const Fields &fields)
{
    constexpr double kMostTemperature = 2;
    Parameters parameters;
    if (tells(fields, "temperature"_L1))
        parameters.temperature = fields.maybeReal("temperature"_L1);
    if (parameters.temperature.value_or(0) > kMostTemperature)
        fields.refuse("temperature"_L1);
    parameters.maxTokens = tokensIfTold(fields, "max_tokens"_L1);
    parameters.contextTokens = tokensIfTold(fields, "context_tokens"_L1);
    parameters.reasoningEffort = textIfTold(fields, "reasoning_effort"_L1).toLower();
    if (!QStringList{QString(), u"low"_s, u"medium"_s, u"high"_s}.contains(
            parameters.reasoningEffort))
        fields.refuse("reasoning_effort"_L1);
    return parameters;
}

} // namespace

QJsonArray seatsJson(const QList<Participant> &roster)
{
    QJsonArray seats;
    for (const Participant &seat : roster)
        seats.append(QJsonObject{
            {"participant"_L1, seat.handle},
            {"service"_L1, seat.serviceName},
            {"model"_L1, seat.model},
            {"persona"_L1, seat.persona},
            {"colour"_L1, seat.colour},
            {"enabled"_L1, seat.enabled},
            {"parameters"_L1, parametersJson(seat.parameters)},
        });
    return seats;
}

QList<Participant> readSeats(const QList<Fields> &seats)
{
    QList<Participant> roster;
    for (const Fields &fields : seats) {
        Participant seat;
        seat.position = int(roster.size());
        seat.handle = fields.text("participant"_L1);
        seat.serviceName = fields.text("service"_L1);
        seat.model = fields.text("model"_L1);
        seat.persona = fields.text("persona"_L1);
        seat.colour = fields.colour("colour"_L1);
        seat.enabled = fields.flag("enabled"_L1);
        seat.parameters = readParameters(fields.object("parameters"_L1));
        roster.append(seat);
    }
    return roster;
}

QList<Participant> readSeatsTolerantly(const QList<Fields> &seats)
{
    QList<Participant> roster;
    for (const Fields &fields : seats) {
        Participant seat;
        seat.position = int(roster.size());
        seat.handle = textIfTold(fields, "participant"_L1).trimmed();
        if (seat.handle.startsWith(u'@'))
            seat.handle.remove(0, 1);
        seat.serviceName = textIfTold(fields, "service"_L1).simplified();
        seat.model = fields.text("model"_L1).trimmed();
        if (seat.model.isEmpty())
            fields.refuse("model"_L1);
        seat.persona = textIfTold(fields, "persona"_L1).trimmed();
        if (tells(fields, "colour"_L1))
            seat.colour = fields.colour("colour"_L1);
        if (tells(fields, "enabled"_L1))
            seat.enabled = fields.flag("enabled"_L1);
        if (tells(fields, "parameters"_L1))
            seat.parameters = readParametersTolerantly(fields.object("parameters"_L1));
        roster.append(seat);
    }
    return roster;
}

} // namespace moai::exchange
