// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/MessageSql.h"

#include "storage/KeyList.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(moai::MessageText)
};

/// In the order that readMessage() takes them.
constexpr QStringView kColumns =
    u"m.id, m.uid, m.discussion_id, m.round_id, m.author, m.participant_id, m.handle, "
    "m.service_name, m.model, m.colour, m.text, m.thinking, m.status, m.failure_kind, "
    "m.failure_sentence, m.failure_retry_ms, m.finish, m.input_tokens, m.output_tokens, m.price, "
    "m.attempt, m.chosen, m.created_at, m.first_text_ms, m.total_ms, m.role, m.about, m.left_out";

Message readMessage(Row &row)
{
    Message message;
    message.id = row.id<MessageId>();
    message.uid = row.text();
    message.discussion = row.id<DiscussionId>();
    message.round = row.id<RoundId>();
    message.author = row.named(&authorFromName);
    message.participant = row.maybe(&Row::id<ParticipantId>);
    message.handle = row.text();
    message.serviceName = row.text();
    message.model = row.text();
    message.colour = row.text();
    message.text = row.text();
    message.thinking = row.text();
    message.status = row.named(&messageStatusFromName);
    const auto kind = row.maybeNamed(&failureKindFromName);
    const QString sentence = row.text();
    const auto retryAfter = row.maybe(&Row::span);
    if (kind)
        message.failure = Failure{*kind, sentence, retryAfter};
    message.finish = row.named(&finishReasonFromName);
    message.usage.input = row.maybe(&Row::integer);
    message.usage.output = row.maybe(&Row::integer);
    message.price = row.maybe(&Row::money);
    message.attempt = row.number();
    message.chosen = row.flag();
    message.createdAt = row.time();
    message.firstText = row.maybe(&Row::span);
    message.total = row.maybe(&Row::span);
    message.role = row.named(&roleFromName);
    message.about = keysFromJson<MessageId>(row.text());
    message.leftOut = row.number();
    return message;
}

Failure noSuchMessage(MessageId id)
{
    return invalid(MessageText::tr("There is no message %1.").arg(QString::number(id.value)));
}

} // namespace

Result<QList<Message>> selectMessages(const QSqlDatabase &database, const QString &condition,
                                      const QString &order, qint64 id)
{
    return Statement(database, u"SELECT "_s + kColumns + u" FROM message m WHERE "_s + condition +
                                   u" ORDER BY "_s + order)
        .bind(u":id"_s, id)
        .all(&readMessage);
}

Result<QList<Message>> messagesWithKeys(const QSqlDatabase &database, const QList<qint64> &ids)
{
    QStringList list;
    for (const qint64 id : ids)
        list.append(QString::number(id));
    return Statement(database,
                     u"SELECT "_s + kColumns +
                         u" FROM message m WHERE m.id IN (SELECT value FROM json_each(:ids)) "
                         "ORDER BY m.id"_s)
        .bind(u":ids"_s, u"["_s + list.join(u',') + u"]"_s)
        .all(&readMessage);
}

Result<Message> messageWithKey(const QSqlDatabase &database, MessageId id)
{
    auto found = selectMessages(database, u"m.id = :id"_s, u"m.id"_s, id.value);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return noSuchMessage(id);
    return found->takeFirst();
}

void bindCourse(Statement &statement, const QString &runner, const Message &message)
{
    const std::optional<Failure> &failure = message.failure;
    statement.bind(u":status"_s, toName(message.status))
        .bind(u":runner"_s, hasEnded(message.status) ? std::nullopt : std::optional(runner))
        .bind(u":kind"_s, failure ? std::optional(toName(failure->kind)) : std::nullopt)
        .bind(u":sentence"_s, failure ? std::optional(failure->sentence) : std::nullopt)
        .bind(u":retry"_s, failure ? failure->retryAfter : std::nullopt)
        .bind(u":finish"_s, toName(message.finish))
        .bind(u":input"_s, message.usage.input)
        .bind(u":output"_s, message.usage.output)
        .bind(u":price"_s, message.price)
        .bind(u":first"_s, message.firstText)
        .bind(u":total"_s, message.total)
        .bind(u":text"_s, message.text)
        .bind(u":thinking"_s, message.thinking);
}

Result<MessageId> insertMessage(const QSqlDatabase &database, const QString &runner,
                                const Message &message, int position)
{
    // A seat that was removed meanwhile leaves its name, not its key.
    Statement insert(
        database,
        u"INSERT INTO message (uid, discussion_id, round_id, position, author, participant_id, "
        "handle, service_name, model, colour, status, attempt, runner, chosen, failure_kind, "
        "failure_sentence, failure_retry_ms, finish, input_tokens, output_tokens, price, "
        "created_at, first_text_ms, total_ms, text, thinking, role, about, left_out) VALUES (:uid, "
        ":discussion, :round, "
        ":position, "
        ":author, (SELECT id FROM participant WHERE id = :participant), :handle, :service, :model, "
        ":colour, :status, :attempt, :runner, :chosen, :kind, :sentence, :retry, :finish, :input, "
        ":output, :price, :created, :first, :total, :text, :thinking, :role, :about, :left)"_s);
    insert
        .bind(u":uid"_s, message.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                               : message.uid)
        .bind(u":discussion"_s, message.discussion)
        .bind(u":round"_s, message.round)
        .bind(u":position"_s, position)
        .bind(u":author"_s, toName(message.author))
        .bind(u":participant"_s, message.participant)
        .bind(u":handle"_s, message.handle)
        .bind(u":service"_s, message.serviceName)
        .bind(u":model"_s, message.model)
        .bind(u":colour"_s, message.colour)
        .bind(u":attempt"_s, message.attempt)
        .bind(u":chosen"_s, message.chosen)
        .bind(u":created"_s, message.createdAt)
        .bind(u":role"_s, toName(message.role))
        .bind(u":about"_s, toJson(message.about))
        .bind(u":left"_s, message.leftOut);
    bindCourse(insert, runner, message);
    if (auto done = insert.run(); !done)
        return done.error();
    return MessageId{insert.newId()};
}

} // namespace moai
