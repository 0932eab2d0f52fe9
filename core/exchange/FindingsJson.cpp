// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FindingsJson.h"

#include "exchange/Index.h"
#include "exchange/RecordJson.h"

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

/// `[[{"message", "participant"}, …], …]`, best first.
QJsonArray orderJson(const QList<QList<MessageId>> &order, const Index &index)
{
    QJsonArray places;
    for (const QList<MessageId> &place : order) {
        QJsonArray tied;
        for (const MessageId id : place)
            tied.append(QJsonObject{{"message"_L1, index.uidOf(id)},
                                    {"participant"_L1, index.handleOf(id)}});
        places.append(tied);
    }
    return places;
}

QJsonObject stanceJson(const ClaimStance &stance, const Index &index)
{
    const bool quoted = !stance.quote.isEmpty();
    return {
        {"participant"_L1, stance.handle},
        {"round"_L1, stance.round},
        {"stance"_L1, toName(stance.stance)},
        {"quote"_L1, stance.quote},
        {"verified"_L1, quoted ? QJsonValue(stance.verified) : QJsonValue()},
        {"message"_L1, stance.message ? QJsonValue(index.uidOf(*stance.message)) : QJsonValue()},
        {"because"_L1, stance.because},
    };
}

QJsonObject claimJson(const Claim &claim, const ClaimsMap &map, const Index &index)
{
    QJsonArray stances;
    for (const ClaimStance &stance : claim.stances)
        stances.append(stanceJson(stance, index));
    QJsonArray moves;
    for (const QString &handle : map.participants)
        for (const ClaimStance &move : claim.movesOf(handle))
            moves.append(QJsonObject{
                {"participant"_L1, handle},
                {"round"_L1, move.round},
                {"to"_L1, toName(move.stance)},
                {"because"_L1, move.because},
                {"conformity"_L1, move.because.isEmpty()},
            });
    return {
        {"text"_L1, claim.text},
        {"disputed"_L1, claim.isDisputed()},
        {"stances"_L1, stances},
        {"moves"_L1, moves},
    };
}

QJsonArray namesJson(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

} // namespace

QJsonObject toJson(const TurnStance &stance)
{
    return {
        {"position"_L1, stance.position},
        {"moved"_L1, toJson(stance.moved)},
        {"by"_L1, stance.by},
        {"because"_L1, stance.argument},
        {"conformity"_L1, stance.isConformity()},
    };
}

QJsonObject toJson(const Ballot &ballot, const Index &index)
{
    return {
        {"reading"_L1, toName(ballot.reading)},
        {"abstained"_L1, ballot.abstained},
        {"reason"_L1, ballot.reason},
        {"order"_L1, orderJson(ballot.order, index)},
    };
}

QJsonArray toJson(const QList<Standing> &standings, const Index &index)
{
    QJsonArray json;
    for (const Standing &standing : standings)
        json.append(QJsonObject{
            {"place"_L1, standing.place},
            {"message"_L1, index.uidOf(standing.answer)},
            {"participant"_L1, standing.handle},
            {"model"_L1, standing.model},
            {"score"_L1, standing.score ? QJsonValue(*standing.score) : QJsonValue()},
            {"votes"_L1, standing.votes},
        });
    return json;
}

QJsonObject toJson(const PersonRanking &ranking, const Index &index)
{
    return {
        {"order"_L1, orderJson(ranking.order, index)},
        {"created_at"_L1, toJson(ranking.createdAt)},
    };
}

QJsonObject toJson(const ClaimsMap &map, const Index &index)
{
    QJsonArray claims;
    for (const Claim &claim : map.claims)
        claims.append(claimJson(claim, map, index));
    return {
        {"reading"_L1, toName(map.reading)},
        {"participants"_L1, namesJson(map.participants)},
        {"claims"_L1, claims},
    };
}

QJsonObject toJson(const Conclusion &conclusion)
{
    QJsonArray contested;
    for (const ContestedPoint &point : conclusion.contested)
        contested.append(QJsonObject{
            {"point"_L1, point.point}, {"who"_L1, namesJson(point.who)}, {"why"_L1, point.why}});
    QJsonArray insights;
    for (const Insight &insight : conclusion.insights)
        insights.append(QJsonObject{{"who"_L1, insight.who}, {"text"_L1, insight.text}});
    QJsonArray dropped;
    for (const DroppedDissent &dissent : conclusion.dropped)
        dropped.append(
            QJsonObject{{"claim"_L1, dissent.claim}, {"who"_L1, namesJson(dissent.who)}});
    return {
        {"reading"_L1, toName(conclusion.reading)},
        {"chair"_L1, conclusion.chair},
        {"judges_itself"_L1, conclusion.judgesItself},
        {"answer"_L1, conclusion.answer},
        {"agreed"_L1, namesJson(conclusion.agreed)},
        {"contested"_L1, contested},
        {"insights"_L1, insights},
        {"blind_spots"_L1, namesJson(conclusion.blindSpots)},
        {"minority"_L1, conclusion.minority},
        {"confidence"_L1, conclusion.confidence},
        {"heard"_L1, namesJson(conclusion.heard)},
        {"absent"_L1, namesJson(conclusion.absent)},
        {"dropped_dissent"_L1, dropped},
        {"checked"_L1, conclusion.checked},
    };
}

QJsonObject toJson(const Spend &spend)
{
    return {
        {"usd"_L1, spend.known.usd()},
        {"priced"_L1, spend.priced},
        {"unknown"_L1, spend.unknown},
    };
}

} // namespace moai::exchange
