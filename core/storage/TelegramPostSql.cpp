// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramPostSql.h"

#include "storage/ChangeLog.h"
#include "storage/Statement.h"
#include "storage/TelegramChatSql.h"
#include "storage/TelegramSendingSql.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Whether the chat did not know the key yet.
Result<bool> addPost(QSqlDatabase &database, const NewTelegramPost &post, const QDateTime &now)
{
    Statement insert(database,
                     u"INSERT INTO telegram_post (chat_id, key, payload, created_at) "
                     "SELECT id, :key, :payload, :now FROM telegram_chat WHERE id = :chat "
                     "ON CONFLICT (chat_id, key) DO NOTHING"_s);
    insert.bind(u":key"_s, post.key)
        .bind(u":payload"_s, QString::fromUtf8(post.payload))
        .bind(u":now"_s, now)
        .bind(u":chat"_s, post.chat);
    auto done = insert.run();
    return done ? Result<bool>(insert.changed() > 0) : done.error();
}

Result<void> setText(QSqlDatabase &database, TelegramPostId id, QStringView column,
                     const QByteArray &text)
{
    return Statement(database,
                     u"UPDATE telegram_post SET "_s + column + u" = :text WHERE id = :id"_s)
        .bind(u":text"_s, QString::fromUtf8(text))
        .bind(u":id"_s, id)
        .run();
}

} // namespace

Result<QList<TelegramPost>> addTelegramPosts(QSqlDatabase &database, const QString &runner,
                                             const QList<NewTelegramPost> &posts)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<TelegramPost> kept;
    QSet<TelegramChatId> chats;
    for (const NewTelegramPost &post : posts) {
        const auto isNew = addPost(database, post, now);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        const auto added = telegramPostOf(database, post.chat, post.key);
        if (!added)
            return added.error();
        kept.append(**added);
        chats.insert(post.chat);
    }
    for (const TelegramChatId chat : chats)
        if (auto noted = noteChange(database, runner, Entity::TelegramPost, chat.value); !noted)
            return noted.error();
    return kept;
}

Result<std::optional<TelegramPost>> changeTelegramPost(QSqlDatabase &database, TelegramChatId chat,
                                                       const QString &key,
                                                       const QByteArray &payload)
{
    const auto post = telegramPostOf(database, chat, key);
    if (!post)
        return post;
    const bool waits = *post && !(**post).payload.isEmpty();
    const bool wasSent = *post && (**post).messageId.has_value();
    if (!waits && !wasSent)
        return std::optional<TelegramPost>();
    if (auto set = setText(database, (**post).id, waits ? u"payload" : u"edit", payload); !set)
        return set.error();
    return telegramPostOf(database, chat, key);
}

Result<QStringList> telegramPostKeys(const QSqlDatabase &database, TelegramChatId chat,
                                     const QString &prefix)
{
    // A range, so that the index of the keys finds them. No key holds the last character.
    auto keys = Statement(database, u"SELECT key FROM telegram_post WHERE chat_id = :chat AND "
                                    "key >= :prefix AND key < :prefix || char(1114111) "
                                    "ORDER BY id"_s)
                    .bind(u":chat"_s, chat)
                    .bind(u":prefix"_s, prefix)
                    .all(&readText);
    return keys ? Result<QStringList>(QStringList(*keys)) : keys.error();
}

Result<void> keepTelegramOutcome(QSqlDatabase &database, const QString &runner,
                                 const TelegramOutcome &outcome)
{
    if (outcome.receipt) {
        const auto taken = isTaken(database, *outcome.receipt);
        if (!taken)
            return taken.error();
        if (!*taken)
            if (auto noted = takeReceipt(database, outcome.receipt); !noted)
                return noted;
    }
    if (outcome.chat)
        if (auto kept = keepTelegramChat(database, runner, *outcome.chat); !kept)
            return kept.error();
    auto posted = addTelegramPosts(database, runner, outcome.posts);
    return posted ? Result<void>() : posted.error();
}

} // namespace moai
