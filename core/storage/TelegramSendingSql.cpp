// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramSendingSql.h"

#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// In the order that readPost() takes them; conditions follow with WHERE.
constexpr QStringView kSelect =
    u"SELECT p.id, p.chat_id, c.chat, c.thread, c.kind, p.key, p.payload, p.edit, "
    "p.telegram_message FROM telegram_post p JOIN telegram_chat c ON c.id = p.chat_id";

TelegramPost readPost(Row &row)
{
    TelegramPost post;
    post.id = row.id<TelegramPostId>();
    post.chat = row.id<TelegramChatId>();
    post.address.chat = row.integer();
    post.address.thread = row.integer();
    post.kind = row.named(&telegramChatKindFromName);
    post.key = row.text();
    post.payload = row.text().toUtf8();
    post.edit = row.text().toUtf8();
    post.messageId = row.maybe(&Row::integer);
    return post;
}

Result<std::optional<TelegramPost>> oldest(const QSqlDatabase &database, qint64 chat,
                                           QStringView condition)
{
    return Statement(database, kSelect + u" WHERE c.chat = :chat AND "_s + condition +
                                   u" ORDER BY p.id LIMIT 1"_s)
        .bind(u":chat"_s, chat)
        .one(&readPost);
}

} // namespace

Result<std::optional<TelegramPost>> telegramPostOf(const QSqlDatabase &database,
                                                   TelegramChatId chat, const QString &key)
{
    return Statement(database, kSelect + u" WHERE p.chat_id = :chat AND p.key = :key"_s)
        .bind(u":chat"_s, chat)
        .bind(u":key"_s, key)
        .one(&readPost);
}

Result<QList<TelegramPost>> waitingTelegramPosts(const QSqlDatabase &database)
{
    return Statement(database,
                     kSelect + u" WHERE p.state = 'waiting' OR p.edit <> '' ORDER BY p.id"_s)
        .all(&readPost);
}

Result<QList<qint64>> telegramQueues(const QSqlDatabase &database)
{
    return Statement(database,
                     u"SELECT c.chat FROM "
                     "(SELECT chat_id, min(id) AS id FROM telegram_post WHERE state = 'waiting' "
                     "GROUP BY chat_id UNION ALL "
                     "SELECT chat_id, min(id) FROM telegram_post WHERE edit <> '' "
                     "GROUP BY chat_id) w JOIN telegram_chat c ON c.id = w.chat_id "
                     "GROUP BY c.chat ORDER BY min(w.id)"_s)
        .all(&readInteger);
}

Result<std::optional<TelegramPost>> nextTelegramPost(const QSqlDatabase &database, qint64 chat)
{
    auto message = oldest(database, chat, u"p.state = 'waiting'");
    return message && !*message ? oldest(database, chat, u"p.edit <> ''") : message;
}

Result<void> noteTelegramSent(QSqlDatabase &database, TelegramPostId id, qint64 messageId,
                              const QByteArray &payload)
{
    return Statement(database,
                     u"UPDATE telegram_post SET state = 'sent', telegram_message = :message, "
                     "edit = CASE payload WHEN :payload THEN '' ELSE payload END, payload = '' "
                     "WHERE id = :id AND state = 'waiting'"_s)
        .bind(u":message"_s, messageId)
        .bind(u":payload"_s, QString::fromUtf8(payload))
        .bind(u":id"_s, id)
        .run();
}

Result<void> noteTelegramChanged(QSqlDatabase &database, TelegramPostId id, const QByteArray &edit)
{
    return Statement(database,
                     u"UPDATE telegram_post SET edit = '' WHERE id = :id AND edit = :edit"_s)
        .bind(u":edit"_s, QString::fromUtf8(edit))
        .bind(u":id"_s, id)
        .run();
}

Result<void> dropTelegramPost(QSqlDatabase &database, TelegramPostId id)
{
    return Statement(database, u"UPDATE telegram_post SET state = 'dropped', payload = '', "
                               "edit = '' WHERE id = :id AND state = 'waiting'"_s)
        .bind(u":id"_s, id)
        .run();
}

} // namespace moai
