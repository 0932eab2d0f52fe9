// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RecordJson.h"

#include "domain/Answers.h"
#include "exchange/FindingsJson.h"
#include "exchange/Index.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

QJsonValue countJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

template <class E>
QJsonValue nameJson(std::optional<E> value)
{
    return value ? QJsonValue(toName(*value)) : QJsonValue();
}

QJsonArray uidsJson(const QList<MessageId> &ids, const Index &index)
{
    QJsonArray uids;
    for (const MessageId id : ids)
        uids.append(index.uidOf(id));
    return uids;
}

void addFindings(QJsonObject &json, const Message &message, const Index &index)
{
    if (const TurnStance *stance = index.stanceOf(message.id))
        json["stance"_L1] = toJson(*stance);
    if (const Ballot *ballot = index.ballotOf(message.id))
        json["ballot"_L1] = toJson(*ballot, index);
    if (const ClaimsMap *map = index.claimsOf(message.id))
        json["claims"_L1] = toJson(*map, index);
    if (const Conclusion *conclusion = index.conclusionOf(message.id))
        json["conclusion"_L1] = toJson(*conclusion);
}

QJsonObject messageJson(const Message &message, const Index &index)
{
    QJsonObject json{
        {"id"_L1, message.id.value},
        {"uid"_L1, message.uid},
        {"author"_L1, toName(message.author)},
        {"text"_L1, message.text},
        {"created_at"_L1, toJson(message.createdAt)},
    };
    if (message.author == Author::Human)
        return json;
    json["participant"_L1] = message.handle;
    json["service"_L1] = message.serviceName;
    json["model"_L1] = message.model;
    json["colour"_L1] = message.colour;
    json["role"_L1] = toName(message.role);
    json["about"_L1] = uidsJson(message.about, index);
    json["thinking"_L1] = message.thinking;
    json["status"_L1] = toName(message.status);
    json["failure"_L1] = toJson(message.failure);
    json["finish"_L1] = toName(message.finish);
    json["usage"_L1] = toJson(message.usage);
    json["price"_L1] = toJson(message.price);
    json["left_out"_L1] = message.leftOut;
    json["attempt"_L1] = message.attempt;
    json["chosen"_L1] = message.chosen;
    json["ms_first"_L1] = toJson(message.firstText);
    json["ms_total"_L1] = toJson(message.total);
    addFindings(json, message, index);
    return json;
}

QJsonObject roundJson(const RoundRecord &record, const Minutes &minutes, const Index &index)
{
    const Round &round = record.round;
    QJsonArray order;
    for (const Message &answer : answersOf(record))
        order.append(answer.handle);
    QJsonArray messages;
    for (const Message &message : record.messages)
        messages.append(messageJson(message, index));
    QJsonObject json{
        {"id"_L1, round.id.value},
        {"number"_L1, round.number},
        {"mode"_L1, toName(round.mode)},
        {"prompt_version"_L1, round.promptVersion},
        {"seed"_L1, round.seed ? QJsonValue(qint64(*round.seed)) : QJsonValue()},
        {"context_policy"_L1, nameJson(round.contextPolicy)},
        {"anonymous"_L1, round.anonymous},
        {"order"_L1, order},
        {"about_round"_L1, round.about ? QJsonValue(index.numberOf(*round.about)) : QJsonValue()},
        {"rounds_left"_L1, round.roundsLeft},
        {"course_end"_L1, nameJson(round.courseEnd)},
        {"started_at"_L1, toJson(round.startedAt)},
        {"finished_at"_L1, toJson(round.finishedAt.value_or(QDateTime()))},
        {"spend"_L1, toJson(minutes.findings.spendByRound.value(round.id))},
        {"messages"_L1, messages},
    };
    if (const RankingResult *ranking = index.rankingOf(round.id))
        json["standings"_L1] = toJson(ranking->standings, index);
    if (const PersonRanking *ranking = index.personRankingOf(round.id))
        json["person_ranking"_L1] = toJson(*ranking, index);
    return json;
}

QJsonObject totalsJson(const Minutes &minutes)
{
    TokenCount tokens;
    int answers = 0;
    for (const RoundRecord &round : minutes.record.rounds)
        for (const Message &answer : answersOf(round)) {
            ++answers;
            tokens.add(answer);
        }
    return {
        {"rounds"_L1, minutes.record.rounds.size()},  {"answers"_L1, answers},
        {"usage"_L1, toJson(tokens.known)},           {"usage_unknown"_L1, tokens.unknown},
        {"spend"_L1, toJson(minutes.findings.spend)},
    };
}

} // namespace

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue toJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{{"kind"_L1, toName(failure->kind)}, {"message"_L1, failure->sentence}};
}

QJsonObject toJson(const Usage &usage)
{
    return {{"input"_L1, countJson(usage.input)}, {"output"_L1, countJson(usage.output)}};
}

QJsonValue toJson(std::optional<std::chrono::milliseconds> duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

QJsonValue toJson(std::optional<Money> price)
{
    return price ? QJsonValue(QJsonObject{{"usd"_L1, price->usd()}}) : QJsonValue();
}

QJsonValue toJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue toJson(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonObject toJson(const Discussion &discussion)
{
    return {
        {"id"_L1, discussion.id.value},
        {"uid"_L1, discussion.uid},
        {"title"_L1, discussion.title},
        {"mode"_L1, toName(discussion.mode)},
        {"context_policy"_L1, nameJson(discussion.contextPolicy)},
        {"anonymous"_L1, toJson(discussion.anonymous)},
        {"interjection"_L1, discussion.interjection},
        {"created_at"_L1, toJson(discussion.createdAt)},
        {"updated_at"_L1, toJson(discussion.updatedAt)},
    };
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject discussion = toJson(hit.discussion);
    discussion["project"_L1] = hit.projectName;
    QJsonObject json{
        {"discussion"_L1, discussion},      {"round"_L1, QJsonValue()},
        {"message"_L1, QJsonValue()},       {"author"_L1, QJsonValue()},
        {"handle"_L1, hit.handle},          {"excerpt"_L1, hit.excerpt},
        {"said_at"_L1, toJson(hit.saidAt)},
    };
    if (hit.message) {
        json["round"_L1] = hit.round;
        json["message"_L1] = hit.message->value;
        json["author"_L1] = toName(hit.author);
    }
    return json;
}

QJsonObject toJson(const Minutes &minutes)
{
    const Index index(minutes);
    QJsonObject json = toJson(minutes.record.discussion);
    json["project"_L1] = minutes.project.name;
    QJsonArray rounds;
    for (const RoundRecord &round : minutes.record.rounds)
        rounds.append(roundJson(round, minutes, index));
    json["rounds"_L1] = rounds;
    json["totals"_L1] = totalsJson(minutes);
    return json;
}

} // namespace moai::exchange
