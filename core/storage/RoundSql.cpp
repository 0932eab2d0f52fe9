// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RoundSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionSql.h"
#include "storage/DiscussionTitle.h"
#include "storage/MessageSql.h"
#include "storage/Names.h"
#include "storage/PersonRankingSql.h"
#include "storage/ReceiptSql.h"
#include "storage/Statement.h"
#include "storage/TelegramFollowSql.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct RoundText {
    Q_DECLARE_TR_FUNCTIONS(moai::RoundText)
};

/// In the order that readRound() takes them.
constexpr QStringView kSelect =
    u"SELECT id, discussion_id, number, mode, prompt_version, seed, context_policy, anonymous, "
    "about_round, rounds_left, course_end, door, started_at, finished_at FROM round";

Round readRound(Row &row)
{
    Round round;
    round.id = row.id<RoundId>();
    round.discussion = row.id<DiscussionId>();
    round.number = row.number();
    round.mode = row.named(&modeFromName);
    round.promptVersion = row.text();
    if (const auto seed = row.maybe(&Row::integer))
        round.seed = quint32(*seed);
    round.contextPolicy = row.maybeNamed(&contextPolicyFromName);
    round.anonymous = row.flag();
    round.about = row.maybe(&Row::id<RoundId>);
    round.roundsLeft = row.number();
    round.courseEnd = row.maybeNamed(&courseEndFromName);
    round.door = row.text();
    round.startedAt = row.time();
    round.finishedAt = row.maybe(&Row::time);
    return round;
}

Result<RoundId> insertRoundRow(const QSqlDatabase &database, const NewRound &round,
                               const QDateTime &now)
{
    Statement insert(database,
                     u"INSERT INTO round (discussion_id, number, mode, prompt_version, seed, "
                     "context_policy, anonymous, about_round, rounds_left, door, started_at, "
                     "finished_at) SELECT :discussion, coalesce(max(number), 0) + 1, :mode, "
                     ":prompt, :seed, :policy, :anonymous, :about, :left, :door, :now, :finished "
                     "FROM round WHERE discussion_id = :discussion"_s);
    const auto &policy = round.contextPolicy;
    insert.bind(u":discussion"_s, round.discussion)
        .bind(u":mode"_s, toName(round.mode))
        .bind(u":prompt"_s, round.promptVersion)
        .bind(u":seed"_s, round.seed ? std::optional(qint64(*round.seed)) : std::nullopt)
        .bind(u":policy"_s, policy ? std::optional(toName(*policy)) : std::nullopt)
        .bind(u":anonymous"_s, round.anonymous)
        .bind(u":about"_s, round.about)
        .bind(u":left"_s, round.roundsLeft)
        .bind(u":door"_s, round.arrival.door)
        .bind(u":now"_s, now)
        .bind(u":finished"_s, round.asked.isEmpty() ? std::optional(now) : std::nullopt);
    if (auto done = insert.run(); !done)
        return done.error();
    return RoundId{insert.newId()};
}

/// The human's line and a waiting answer per seat.
QList<Message> firstMessages(const NewRound &round, RoundId id, const QDateTime &now)
{
    Message human;
    human.discussion = round.discussion;
    human.round = id;
    human.text = round.text;
    human.createdAt = now;
    QList<Message> messages{human};
    for (const Asked &asked : round.asked) {
        const Participant &seat = asked.seat;
        Message answer;
        answer.discussion = round.discussion;
        answer.round = id;
        answer.author = Author::Participant;
        if (seat.id.isValid())
            answer.participant = seat.id;
        answer.handle = seat.handle;
        answer.serviceName = seat.serviceName;
        answer.model = seat.model;
        answer.colour = seat.colour;
        answer.role = asked.role;
        answer.about = asked.about;
        answer.status = MessageStatus::Waiting;
        answer.createdAt = now;
        messages.append(answer);
    }
    return messages;
}

Result<void> nameAfter(const QSqlDatabase &database, const NewRound &round)
{
    return Statement(database,
                     u"UPDATE discussion SET title = :title WHERE id = :id AND title = ''"_s)
        .bind(u":title"_s, titleFor(round.text))
        .bind(u":id"_s, round.discussion)
        .run();
}

/// Two processes may want to go on with the same discussion; the first one does.
Result<void> checkFollows(const QSqlDatabase &database, const NewRound &round)
{
    if (!round.follows)
        return {};
    const auto last = Statement(database, u"SELECT id FROM round WHERE discussion_id = :discussion "
                                          "AND mode = 'discuss' AND course_end IS NULL AND number "
                                          "= (SELECT max(number) FROM round WHERE discussion_id = "
                                          ":discussion AND mode = 'discuss')"_s)
                          .bind(u":discussion"_s, round.discussion)
                          .one(&readInteger);
    if (!last)
        return last.error();
    if (*last != round.follows->value)
        return invalid(RoundText::tr("The discussion went on in another Moai window or terminal."));
    return {};
}

} // namespace

Result<RoundRecord> insertRound(QSqlDatabase &database, const QString &runner, NewRound round)
{
    if (auto there = discussionWithKey(database, round.discussion); !there)
        return there.error();
    if (auto free = checkFollows(database, round); !free)
        return free.error();
    if (auto taken = takeReceipt(database, round.arrival.receipt); !taken)
        return taken.error();
    if (round.opensWithInterjection) {
        const auto said = takeInterjection(database, round.discussion);
        if (!said)
            return said.error();
        round.text = QStringList{*said, round.text}.join(u"\n\n"_s).trimmed();
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto id = insertRoundRow(database, round, now);
    if (!id)
        return id.error();
    int position = 0;
    for (const Message &message : firstMessages(round, *id, now))
        if (auto kept = insertMessage(database, runner, message, position++); !kept)
            return kept.error();
    if (auto named = nameAfter(database, round); !named)
        return named.error();
    if (auto touched = touchDiscussion(database, runner, round.discussion); !touched)
        return touched.error();
    if (auto noted = noteChange(database, runner, Entity::Round, id->value); !noted)
        return noted.error();
    if (auto followed = followFrom(database, runner, round.arrival.door, round.discussion, *id);
        !followed)
        return followed.error();
    return roundWithKey(database, *id);
}

Result<RoundRecord> roundWithKey(const QSqlDatabase &database, RoundId id)
{
    const auto round =
        Statement(database, kSelect + u" WHERE id = :id"_s).bind(u":id"_s, id).one(&readRound);
    if (!round)
        return round.error();
    if (!*round)
        return invalid(
            RoundText::tr("There is no round with the key %1.").arg(QString::number(id.value)));
    auto messages =
        selectMessages(database, u"m.round_id = :id"_s, u"m.position, m.id"_s, id.value);
    if (!messages)
        return messages.error();
    return RoundRecord{**round, *messages};
}

Result<void> setRoundCourse(QSqlDatabase &database, const QString &runner, RoundId id,
                            int roundsLeft, std::optional<CourseEnd> end)
{
    auto discussion = Statement(database, u"UPDATE round SET rounds_left = :left, course_end = "
                                          ":end WHERE id = :id RETURNING discussion_id"_s)
                          .bind(u":left"_s, roundsLeft)
                          .bind(u":end"_s, end ? std::optional(toName(*end)) : std::nullopt)
                          .bind(u":id"_s, id)
                          .one(&readInteger);
    if (!discussion)
        return discussion.error();
    if (!*discussion)
        return invalid(
            RoundText::tr("There is no round with the key %1.").arg(QString::number(id.value)));
    return noteChange(database, runner, Entity::Discussion, **discussion);
}

Result<DiscussionRecord> loadDiscussion(const QSqlDatabase &database, DiscussionId id)
{
    const auto discussion = discussionWithKey(database, id);
    if (!discussion)
        return discussion.error();
    const auto rounds =
        Statement(database, kSelect + u" WHERE discussion_id = :id ORDER BY number"_s)
            .bind(u":id"_s, id)
            .all(&readRound);
    if (!rounds)
        return rounds.error();
    const auto messages = selectMessages(database, u"m.discussion_id = :id"_s, u"m.id"_s, id.value);
    if (!messages)
        return messages.error();
    const auto rankings = personRankingsOf(database, id);
    if (!rankings)
        return rankings.error();
    DiscussionRecord record{*discussion, {}, *rankings};
    QHash<RoundId, qsizetype> places;
    for (const Round &round : *rounds) {
        places.insert(round.id, record.rounds.size());
        record.rounds.append({round, {}});
    }
    for (const Message &message : *messages)
        // In a damaged file a message may name a round that is not there (`store check` tells it).
        if (const auto place = places.constFind(message.round); place != places.constEnd())
            record.rounds[*place].messages.append(message);
    return record;
}

Result<QList<DiscussionRecord>> rankedDiscussions(const QSqlDatabase &database, ProjectId project)
{
    const auto ids =
        Statement(
            database,
            u"SELECT d.id FROM discussion d WHERE d.project_id = :project AND d.deleted_at IS "
            "NULL AND EXISTS (SELECT 1 FROM round r LEFT JOIN person_ranking p ON p.round_id "
            "= r.id WHERE r.discussion_id = d.id AND (r.mode = 'rank' OR p.round_id IS NOT "
            "NULL)) ORDER BY d.updated_at DESC"_s)
            .bind(u":project"_s, project)
            .all([](Row &row) { return row.id<DiscussionId>(); });
    if (!ids)
        return ids.error();
    QList<DiscussionRecord> records;
    for (const DiscussionId id : *ids) {
        auto record = loadDiscussion(database, id);
        if (!record)
            return record.error();
        records.append(*record);
    }
    return records;
}

} // namespace moai
