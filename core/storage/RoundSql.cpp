// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RoundSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionSql.h"
#include "storage/DiscussionTitle.h"
#include "storage/MessageSql.h"
#include "storage/Names.h"
#include "storage/Statement.h"

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
    u"SELECT id, discussion_id, number, mode, prompt_version, started_at, "
    "finished_at FROM round";

Round readRound(Row &row)
{
    Round round;
    round.id = row.id<RoundId>();
    round.discussion = row.id<DiscussionId>();
    round.number = row.number();
    round.mode = row.named(&modeFromName);
    round.promptVersion = row.text();
    round.startedAt = row.time();
    round.finishedAt = row.maybe(&Row::time);
    return round;
}

Result<RoundId> insertRoundRow(const QSqlDatabase &database, const NewRound &round,
                               const QDateTime &now)
{
    Statement insert(database,
                     u"INSERT INTO round (discussion_id, number, mode, prompt_version, started_at, "
                     "finished_at) SELECT :discussion, coalesce(max(number), 0) + 1, :mode, "
                     ":prompt, :now, :finished FROM round WHERE discussion_id = :discussion"_s);
    insert.bind(u":discussion"_s, round.discussion)
        .bind(u":mode"_s, toName(round.mode))
        .bind(u":prompt"_s, round.promptVersion)
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
    for (const Participant &seat : round.asked) {
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

} // namespace

Result<RoundRecord> insertRound(QSqlDatabase &database, const QString &runner,
                                const NewRound &round)
{
    if (auto there = discussionWithKey(database, round.discussion); !there)
        return there.error();
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
    return roundWithKey(database, *id);
}

Result<RoundRecord> roundWithKey(const QSqlDatabase &database, RoundId id)
{
    const auto round =
        Statement(database, kSelect + u" WHERE id = :id"_s).bind(u":id"_s, id).one(&readRound);
    if (!round)
        return round.error();
    if (!*round)
        return invalid(RoundText::tr("There is no round with the key %1.").arg(id.value));
    auto messages =
        selectMessages(database, u"m.round_id = :id"_s, u"m.position, m.id"_s, id.value);
    if (!messages)
        return messages.error();
    return RoundRecord{**round, *messages};
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
    DiscussionRecord record{*discussion, {}};
    QHash<RoundId, qsizetype> places;
    for (const Round &round : *rounds) {
        places.insert(round.id, record.rounds.size());
        record.rounds.append({round, {}});
    }
    for (const Message &message : *messages)
        record.rounds[places.value(message.round)].messages.append(message);
    return record;
}

} // namespace moai
