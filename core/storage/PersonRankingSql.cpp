// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PersonRankingSql.h"

#include "storage/ChangeLog.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct RankingText {
    Q_DECLARE_TR_FUNCTIONS(moai::PersonRanking)
};

QString orderJson(const QList<QList<MessageId>> &order)
{
    QJsonArray places;
    for (const auto &place : order) {
        QJsonArray tied;
        for (const MessageId id : place)
            tied.append(id.value);
        places.append(tied);
    }
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

PersonRanking readRanking(Row &row)
{
    PersonRanking ranking;
    ranking.about = row.id<RoundId>();
    for (const auto &place : QJsonDocument::fromJson(row.text().toUtf8()).array()) {
        QList<MessageId> tied;
        for (const auto &key : place.toArray())
            tied.append(MessageId{key.toInteger()});
        ranking.order.append(tied);
    }
    ranking.createdAt = row.time();
    return ranking;
}

} // namespace

Result<void> keepPersonRanking(QSqlDatabase &database, const QString &runner,
                               const PersonRanking &ranking)
{
    auto discussion = Statement(database, u"SELECT discussion_id FROM round WHERE id = :id"_s)
                          .bind(u":id"_s, ranking.about)
                          .one(&readInteger);
    if (!discussion)
        return discussion.error();
    if (!*discussion)
        return invalid(RankingText::tr("There is no such round."));
    auto forgotten = Statement(database, u"DELETE FROM person_ranking WHERE round_id = :id"_s)
                         .bind(u":id"_s, ranking.about)
                         .run();
    if (!forgotten)
        return forgotten;
    if (!ranking.order.isEmpty()) {
        auto kept =
            Statement(database, u"INSERT INTO person_ranking (round_id, ranked, "
                                "created_at) VALUES (:id, :ranked, :made)"_s)
                .bind(u":id"_s, ranking.about)
                .bind(u":ranked"_s, orderJson(ranking.order))
                .bind(u":made"_s, ranking.createdAt.isValid() ? ranking.createdAt
                                                              : QDateTime::currentDateTimeUtc())
                .run();
        if (!kept)
            return kept;
    }
    return noteChange(database, runner, Entity::Discussion, **discussion);
}

Result<QList<PersonRanking>> personRankingsOf(const QSqlDatabase &database, DiscussionId id)
{
    return Statement(database, u"SELECT p.round_id, p.ranked, p.created_at FROM person_ranking p "
                               "JOIN round r ON r.id = p.round_id WHERE r.discussion_id = :id "
                               "ORDER BY r.number"_s)
        .bind(u":id"_s, id)
        .all(&readRanking);
}

} // namespace moai
