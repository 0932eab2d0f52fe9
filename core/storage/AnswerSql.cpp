// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AnswerSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionSql.h"
#include "storage/KeyList.h"
#include "storage/MessageSql.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(moai::AnswerText)
};

} // namespace

MessageKeys readMessageKeys(Row &row)
{
    MessageKeys keys;
    keys.message = row.id<MessageId>();
    keys.round = row.id<RoundId>();
    keys.discussion = row.id<DiscussionId>();
    return keys;
}

Result<Message> beginMessageAttempt(QSqlDatabase &database, const QString &runner, MessageId id)
{
    auto message = messageWithKey(database, id);
    if (!message)
        return message;
    if (message->author == Author::Human)
        return invalid(AnswerText::tr("A question cannot be retried, only its answers."));
    if (!hasEnded(message->status))
        return invalid(AnswerText::tr("@%1 is still answering. Stop it first, then retry.")
                           .arg(message->handle));
    Statement again(
        database,
        u"UPDATE message SET status = 'waiting', attempt = attempt + 1, runner = :runner, "
        "chosen = 0, failure_kind = NULL, failure_sentence = NULL, failure_retry_ms = NULL, "
        "finish = 'unknown', input_tokens = NULL, output_tokens = NULL, price = NULL, "
        "left_out = 0, created_at = :now, first_text_ms = NULL, total_ms = NULL, text = '', "
        "thinking = '' WHERE id = :id"_s);
    again.bind(u":runner"_s, runner)
        .bind(u":now"_s, QDateTime::currentDateTimeUtc())
        .bind(u":id"_s, id);
    if (auto done = again.run(); !done)
        return done.error();
    auto reopened = Statement(database, u"UPDATE round SET finished_at = NULL WHERE id = :id"_s)
                        .bind(u":id"_s, message->round)
                        .run();
    if (!reopened)
        return reopened.error();
    if (auto touched = touchDiscussion(database, runner, message->discussion); !touched)
        return touched.error();
    if (auto noted = noteChange(database, runner, Entity::Message, id.value); !noted)
        return noted.error();
    return messageWithKey(database, id);
}

Result<void> checkpointMessage(QSqlDatabase &database, const QString &runner, MessageId id,
                               int attempt, const QString &text, const QString &thinking)
{
    Statement keep(database,
                   u"UPDATE message SET status = 'streaming', text = :text, thinking = :thinking "
                   "WHERE id = :id AND attempt = :attempt AND "
                   "status IN ('waiting', 'streaming')"_s);
    keep.bind(u":text"_s, text)
        .bind(u":thinking"_s, thinking)
        .bind(u":id"_s, id)
        .bind(u":attempt"_s, attempt);
    if (auto kept = keep.run(); !kept || keep.changed() == 0)
        return kept;
    return noteChange(database, runner, Entity::Message, id.value);
}

Result<bool> finishMessage(QSqlDatabase &database, const QString &runner, const Message &message)
{
    Q_ASSERT(hasEnded(message.status));
    Statement end(database,
                  u"UPDATE message SET status = :status, runner = :runner, failure_kind = :kind, "
                  "failure_sentence = :sentence, failure_retry_ms = :retry, finish = :finish, "
                  "input_tokens = :input, output_tokens = :output, price = :price, "
                  "first_text_ms = :first, total_ms = :total, text = :text, thinking = :thinking "
                  "WHERE id = :id AND "
                  "attempt = :attempt AND status IN ('waiting', 'streaming')"_s);
    end.bind(u":id"_s, message.id).bind(u":attempt"_s, message.attempt);
    bindCourse(end, runner, message);
    if (auto ended = end.run(); !ended)
        return ended.error();
    if (end.changed() == 0)
        return false;
    auto keys =
        Statement(database, u"SELECT id, round_id, discussion_id FROM message WHERE id = :id"_s)
            .bind(u":id"_s, message.id)
            .one(&readMessageKeys);
    if (!keys)
        return keys.error();
    if (auto noted = noteAnswerEnded(database, runner, keys->value()); !noted)
        return noted.error();
    return true;
}

Result<void> setMessageAbout(QSqlDatabase &database, const QString &runner, MessageId id,
                             const QList<MessageId> &about)
{
    auto done = Statement(database, u"UPDATE message SET about = :about WHERE id = :id"_s)
                    .bind(u":about"_s, toJson(about))
                    .bind(u":id"_s, id)
                    .run();
    return done ? noteChange(database, runner, Entity::Message, id.value) : done;
}

Result<void> chooseMessage(QSqlDatabase &database, const QString &runner, MessageId id, bool chosen)
{
    const auto message = messageWithKey(database, id);
    if (!message)
        return message.error();
    if (message->author == Author::Human)
        return invalid(AnswerText::tr("A question cannot be chosen, only its answers."));
    const auto touched =
        Statement(database,
                  u"UPDATE message SET chosen = (id = :id AND :chosen) WHERE round_id = :round AND "
                  "chosen <> (id = :id AND :chosen) RETURNING id"_s)
            .bind(u":id"_s, id)
            .bind(u":chosen"_s, chosen)
            .bind(u":round"_s, message->round)
            .all(&readInteger);
    if (!touched)
        return touched.error();
    for (const qint64 key : *touched)
        if (auto noted = noteChange(database, runner, Entity::Message, key); !noted)
            return noted;
    return {};
}

Result<void> noteAnswerEnded(QSqlDatabase &database, const QString &runner, const MessageKeys &keys)
{
    auto finished =
        Statement(database, u"UPDATE round SET finished_at = :now WHERE id = :round AND "
                            "finished_at IS NULL AND NOT EXISTS (SELECT 1 FROM message WHERE "
                            "round_id = :round AND status IN ('waiting', 'streaming'))"_s)
            .bind(u":now"_s, QDateTime::currentDateTimeUtc())
            .bind(u":round"_s, keys.round)
            .run();
    if (!finished)
        return finished;
    if (auto ended = noteDiscussionEnded(database, runner, keys.discussion); !ended)
        return ended;
    return noteChange(database, runner, Entity::Message, keys.message.value);
}

} // namespace moai
