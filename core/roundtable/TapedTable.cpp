// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TapedTable.h"

#include "base/Log.h"
#include "llm/Cassette.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->micro) : QJsonValue();
}

QJsonValue orNull(const std::optional<ContextPolicy> &policy)
{
    return policy ? QJsonValue(toName(*policy)) : QJsonValue();
}

std::optional<int> intIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<Money> moneyIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Money{value.toInteger()}) : std::nullopt;
}

QJsonObject rulesJson(const TableRules &rules)
{
    return {{"anonymous"_L1, rules.anonymous},
            {"challenger"_L1, rules.challenger},
            {"agreementCheck"_L1, rules.agreementCheck},
            {"chair"_L1, rules.chair},
            {"quorum"_L1, orNull(rules.quorum)},
            {"deadlineMs"_L1, qint64(rules.deadline.count())},
            {"softCap"_L1, orNull(rules.softCap)},
            {"hardCap"_L1, orNull(rules.hardCap)}};
}

TableRules rulesIn(const QJsonObject &json)
{
    TableRules rules;
    rules.anonymous = json["anonymous"_L1].toBool();
    rules.challenger = json["challenger"_L1].toBool();
    rules.agreementCheck = json["agreementCheck"_L1].toBool(true);
    rules.chair = json["chair"_L1].toString();
    rules.quorum = intIn(json["quorum"_L1]);
    rules.deadline =
        std::chrono::milliseconds(json["deadlineMs"_L1].toInteger(rules.deadline.count()));
    rules.softCap = moneyIn(json["softCap"_L1]);
    rules.hardCap = moneyIn(json["hardCap"_L1]);
    return rules;
}

QJsonObject seatJson(const Participant &seat)
{
    const Parameters &parameters = seat.parameters;
    return {{"handle"_L1, seat.handle},
            {"service"_L1, seat.serviceName},
            {"model"_L1, seat.model},
            {"persona"_L1, seat.persona},
            {"colour"_L1, seat.colour},
            {"enabled"_L1, seat.enabled},
            {"temperature"_L1, orNull(parameters.temperature)},
            {"maxTokens"_L1, orNull(parameters.maxTokens)},
            {"reasoningEffort"_L1, parameters.reasoningEffort},
            {"contextTokens"_L1, orNull(parameters.contextTokens)}};
}

Participant seatIn(const QJsonObject &json)
{
    Participant seat;
    seat.handle = json["handle"_L1].toString();
    seat.serviceName = json["service"_L1].toString();
    seat.model = json["model"_L1].toString();
    seat.persona = json["persona"_L1].toString();
    seat.colour = json["colour"_L1].toString();
    seat.enabled = json["enabled"_L1].toBool(true);
    if (const QJsonValue temperature = json["temperature"_L1]; temperature.isDouble())
        seat.parameters.temperature = temperature.toDouble();
    seat.parameters.maxTokens = intIn(json["maxTokens"_L1]);
    seat.parameters.reasoningEffort = json["reasoningEffort"_L1].toString();
    seat.parameters.contextTokens = intIn(json["contextTokens"_L1]);
    return seat;
}

/// A header's value as far as it is none: variables by their names, others by what is harmless.
QString harmlessValue(const ServiceHeader &header)
{
    const bool isTemplate = header.value.startsWith("${"_L1) && header.value.endsWith(u'}') &&
                            header.value.count(u'}') == 1;
    return isTemplate || isHarmlessHeader(header.name) ? redact(header.value) : u"***"_s;
}

QJsonObject serviceJson(const Service &service)
{
    QJsonArray headers;
    for (const ServiceHeader &header : service.headers)
        headers.append(QJsonObject{{"name"_L1, header.name}, {"value"_L1, harmlessValue(header)}});
    return {{"name"_L1, service.name},         {"kind"_L1, toName(service.kind)},
            {"url"_L1, tapedUrl(service.url)}, {"preset"_L1, service.preset},
            {"headers"_L1, headers},           {"lanes"_L1, orNull(service.lanes)}};
}

Service serviceIn(const QJsonObject &json)
{
    Service service;
    service.name = json["name"_L1].toString();
    service.kind = serviceKindFromName(json["kind"_L1].toString()).value_or(ServiceKind::OpenAi);
    service.url = QUrl(json["url"_L1].toString());
    service.preset = json["preset"_L1].toString();
    for (const QJsonValue header : json["headers"_L1].toArray())
        service.headers.append({header["name"_L1].toString(), header["value"_L1].toString()});
    service.lanes = intIn(json["lanes"_L1]);
    return service;
}

/// Where the messages stand that a message is about: `[round, place]` each.
QJsonArray placesOf(const QList<MessageId> &about, const QList<RoundRecord> &rounds)
{
    QJsonArray places;
    for (const MessageId id : about)
        for (const RoundRecord &record : rounds)
            for (qsizetype i = 0; i < record.messages.size(); ++i)
                if (record.messages[i].id == id)
                    places.append(QJsonArray{record.round.number, qint64(i)});
    return places;
}

} // namespace

void TapedTable::useOf(const QList<Service> &all)
{
    services.clear();
    for (const Service &service : all) {
        const auto isIts = [&service](const Participant &seat) {
            return seat.serviceName.compare(service.name, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(roster.begin(), roster.end(), isIts) ||
            project.rules.chair.startsWith(service.name + u'/', Qt::CaseInsensitive))
            services.append(service);
    }
}

QJsonObject toTape(const TapedTable &table)
{
    QJsonArray roster;
    for (const Participant &seat : table.roster)
        roster.append(seatJson(seat));
    QJsonArray services;
    for (const Service &service : table.services)
        services.append(serviceJson(service));
    const Project &project = table.project;
    const Discussion &discussion = table.discussion;
    return {{"project"_L1, QJsonObject{{"name"_L1, project.name},
                                       {"topic"_L1, project.topic},
                                       {"instructions"_L1, project.instructions},
                                       {"contextPolicy"_L1, toName(project.contextPolicy)},
                                       {"rules"_L1, rulesJson(project.rules)}}},
            {"roster"_L1, roster},
            {"services"_L1, services},
            {"discussion"_L1, QJsonObject{{"uid"_L1, discussion.uid},
                                          {"title"_L1, discussion.title},
                                          {"mode"_L1, toName(discussion.mode)},
                                          {"contextPolicy"_L1, orNull(discussion.contextPolicy)},
                                          {"anonymous"_L1, orNull(discussion.anonymous)}}}};
}

TapedTable tableFromTape(const QJsonObject &line)
{
    TapedTable table;
    const QJsonObject project = line["project"_L1].toObject();
    table.project.name = project["name"_L1].toString();
    table.project.topic = project["topic"_L1].toString();
    table.project.instructions = project["instructions"_L1].toString();
    table.project.contextPolicy = contextPolicyFromName(project["contextPolicy"_L1].toString())
                                      .value_or(ContextPolicy::OwnThread);
    table.project.rules = rulesIn(project["rules"_L1].toObject());
    for (const QJsonValue seat : line["roster"_L1].toArray()) {
        table.roster.append(seatIn(seat.toObject()));
        table.roster.last().position = int(table.roster.size()) - 1;
    }
    for (const QJsonValue service : line["services"_L1].toArray())
        table.services.append(serviceIn(service.toObject()));
    const QJsonObject discussion = line["discussion"_L1].toObject();
    table.discussion.uid = discussion["uid"_L1].toString();
    table.discussion.title = discussion["title"_L1].toString();
    table.discussion.mode = modeFromName(discussion["mode"_L1].toString()).value_or(Mode::Open);
    table.discussion.contextPolicy =
        contextPolicyFromName(discussion["contextPolicy"_L1].toString());
    if (const QJsonValue anonymous = discussion["anonymous"_L1]; anonymous.isBool())
        table.discussion.anonymous = anonymous.toBool();
    return table;
}

QJsonObject toTape(const RoundRecord &record, const QList<RoundRecord> &rounds)
{
    const Round &round = record.round;
    QJsonArray messages;
    QString text;
    for (const Message &message : record.messages) {
        if (message.author == Author::Human) {
            text = message.text;
            continue;
        }
        QJsonObject json = toTape(message, round.number);
        json["service"_L1] = message.serviceName;
        json["model"_L1] = message.model;
        json["chosen"_L1] = message.chosen;
        json["about"_L1] = placesOf(message.about, rounds);
        messages.append(json);
    }
    QJsonValue about;
    for (const RoundRecord &other : rounds)
        if (round.about == other.round.id)
            about = other.round.number;
    return {{"number"_L1, round.number},
            {"mode"_L1, toName(round.mode)},
            {"text"_L1, text},
            {"promptVersion"_L1, round.promptVersion},
            {"seed"_L1, round.seed ? QJsonValue(qint64(*round.seed)) : QJsonValue()},
            {"contextPolicy"_L1, orNull(round.contextPolicy)},
            {"anonymous"_L1, round.anonymous},
            {"about"_L1, about},
            {"roundsLeft"_L1, round.roundsLeft},
            {"courseEnd"_L1, round.courseEnd ? QJsonValue(toName(*round.courseEnd)) : QJsonValue()},
            {"messages"_L1, messages}};
}

QJsonObject toTape(const Message &message, int roundNumber)
{
    QJsonValue failure;
    if (message.failure)
        failure = QJsonObject{{"kind"_L1, toName(message.failure->kind)},
                              {"sentence"_L1, redact(message.failure->sentence)}};
    return {{"round"_L1, roundNumber},
            {"participant"_L1, message.handle},
            {"role"_L1, toName(message.role)},
            {"attempt"_L1, message.attempt},
            {"status"_L1, toName(message.status)},
            {"text"_L1, message.text},
            {"thinking"_L1, message.thinking},
            {"finish"_L1, toName(message.finish)},
            {"usage"_L1, QJsonObject{{"input"_L1, orNull(message.usage.input)},
                                     {"output"_L1, orNull(message.usage.output)}}},
            {"failure"_L1, failure}};
}

QJsonObject comparedPart(const QJsonObject &message)
{
    QJsonObject compared;
    for (const auto name : {"status"_L1, "text"_L1, "thinking"_L1, "finish"_L1, "usage"_L1})
        compared[name] = message[name];
    compared["failure"_L1] = message["failure"_L1]["kind"_L1];
    return compared;
}

} // namespace moai
