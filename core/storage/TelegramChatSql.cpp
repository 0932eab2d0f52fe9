// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramChatSql.h"

#include "storage/ChangeLog.h"
#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// In the order that readChat() takes them; conditions follow with WHERE. What is hidden is nothing
/// to be bound to.
constexpr QStringView kSelect =
    u"SELECT c.id, c.chat, c.thread, c.kind, c.title, c.username, c.state, "
    "(SELECT p.id FROM project p WHERE p.id = c.project_id AND p.deleted_at IS NULL), "
    "(SELECT d.id FROM discussion d JOIN project p ON p.id = d.project_id WHERE "
    "d.id = c.discussion_id AND d.deleted_at IS NULL AND p.deleted_at IS NULL), "
    "c.follows_after, c.mirrors_desk, c.created_at FROM telegram_chat c";

TelegramChat readChat(Row &row)
{
    TelegramChat chat;
    chat.id = row.id<TelegramChatId>();
    chat.address.chat = row.integer();
    chat.address.thread = row.integer();
    chat.kind = row.named(&telegramChatKindFromName);
    chat.title = row.text();
    chat.username = row.text();
    chat.state = row.named(&telegramChatStateFromName);
    chat.project = row.maybe(&Row::id<ProjectId>);
    chat.discussion = row.maybe(&Row::id<DiscussionId>);
    chat.followsAfter = row.id<RoundId>();
    chat.mirrorsDesk = row.flag();
    chat.createdAt = row.time();
    return chat;
}

Result<void> noteChats(QSqlDatabase &database, const QString &runner, const QList<qint64> &keys)
{
    for (const qint64 key : keys)
        if (auto noted = noteChange(database, runner, Entity::TelegramChat, key); !noted)
            return noted;
    return {};
}

Result<QList<qint64>> keysWhere(const QSqlDatabase &database, const QString &condition,
                                const QString &bind, qint64 value)
{
    return Statement(database, u"SELECT id FROM telegram_chat WHERE "_s + condition)
        .bind(bind, value)
        .all(&readInteger);
}

Result<void> noteChatsWhere(QSqlDatabase &database, const QString &runner, const QString &condition,
                            qint64 value)
{
    const auto keys = keysWhere(database, condition, u":id"_s, value);
    return keys ? noteChats(database, runner, *keys) : Result<void>(keys.error());
}

/// Binds what may change. A project or discussion that is not there is nothing to be bound to.
void bindChat(Statement &statement, const TelegramChat &chat)
{
    statement.bind(u":chat"_s, chat.address.chat)
        .bind(u":thread"_s, chat.address.thread)
        .bind(u":kind"_s, toName(chat.kind))
        .bind(u":title"_s, chat.title)
        .bind(u":username"_s, chat.username)
        .bind(u":state"_s, toName(chat.state))
        .bind(u":project"_s, chat.project)
        .bind(u":discussion"_s, chat.discussion)
        .bind(u":follows"_s, chat.followsAfter)
        .bind(u":mirrors"_s, chat.mirrorsDesk);
}

Result<void> insertChat(QSqlDatabase &database, const TelegramChat &chat)
{
    Statement insert(
        database,
        u"INSERT INTO telegram_chat (chat, thread, kind, title, username, state, project_id, "
        "discussion_id, follows_after, mirrors_desk, created_at) VALUES (:chat, :thread, :kind, "
        ":title, :username, :state, (SELECT id FROM project WHERE id = :project), "
        "(SELECT id FROM discussion WHERE id = :discussion), :follows, :mirrors, :now)"_s);
    bindChat(insert, chat);
    return insert
        .bind(u":now"_s,
              chat.createdAt.isValid() ? chat.createdAt : QDateTime::currentDateTimeUtc())
        .run();
}

Result<bool> updateChat(QSqlDatabase &database, const TelegramChat &chat)
{
    Statement update(
        database, u"UPDATE telegram_chat SET kind = :kind, title = :title, username = :username, "
                  "state = :state, project_id = (SELECT id FROM project WHERE id = :project), "
                  "discussion_id = (SELECT id FROM discussion WHERE id = :discussion), "
                  "follows_after = :follows, mirrors_desk = :mirrors "
                  "WHERE chat = :chat AND thread = :thread"_s);
    bindChat(update, chat);
    auto done = update.run();
    return done ? Result<bool>(update.changed() > 0) : done.error();
}

/// Gives the waiting and told things of one row to another, and takes the one away.
Result<void> merge(QSqlDatabase &database, qint64 gone, qint64 stays)
{
    for (const QString &sql :
         {u"UPDATE OR IGNORE telegram_post SET chat_id = :stays WHERE chat_id = :gone"_s,
          u"UPDATE telegram_question SET chat_id = :stays WHERE chat_id = :gone"_s})
        if (auto moved =
                Statement(database, sql).bind(u":stays"_s, stays).bind(u":gone"_s, gone).run();
            !moved)
            return moved;
    return Statement(database, u"DELETE FROM telegram_chat WHERE id = :gone"_s)
        .bind(u":gone"_s, gone)
        .run();
}

} // namespace

Result<QList<TelegramChat>> allTelegramChats(const QSqlDatabase &database)
{
    return Statement(database, kSelect + u" ORDER BY c.id"_s).all(&readChat);
}

Result<std::optional<TelegramChat>> telegramChatAt(const QSqlDatabase &database,
                                                   const TelegramAddress &address)
{
    return Statement(database, kSelect + u" WHERE c.chat = :chat AND c.thread = :thread"_s)
        .bind(u":chat"_s, address.chat)
        .bind(u":thread"_s, address.thread)
        .one(&readChat);
}

Result<std::optional<TelegramChat>> keepTelegramChat(QSqlDatabase &database, const QString &runner,
                                                     const TelegramChat &chat)
{
    const auto changed = updateChat(database, chat);
    if (!changed)
        return changed.error();
    if (!*changed && chat.id.isValid())
        return std::optional<TelegramChat>();
    if (!*changed)
        if (auto inserted = insertChat(database, chat); !inserted)
            return inserted.error();
    auto kept = telegramChatAt(database, chat.address);
    if (!kept)
        return kept.error();
    if (auto noted = noteChange(database, runner, Entity::TelegramChat, (**kept).id.value); !noted)
        return noted.error();
    return kept;
}

Result<int> forgetTelegramChat(QSqlDatabase &database, const QString &runner, qint64 chat)
{
    const auto keys = keysWhere(database, u"chat = :chat"_s, u":chat"_s, chat);
    if (!keys)
        return keys.error();
    auto done = Statement(database, u"DELETE FROM telegram_chat WHERE chat = :chat"_s)
                    .bind(u":chat"_s, chat)
                    .run();
    if (!done)
        return done.error();
    if (auto noted = noteChats(database, runner, *keys); !noted)
        return noted.error();
    return int(keys->size());
}

Result<void> refuseTelegramChat(QSqlDatabase &database, const QString &runner, TelegramChatId id)
{
    auto done =
        Statement(database, u"DELETE FROM telegram_chat WHERE id = :id AND state = :state"_s)
            .bind(u":id"_s, id)
            .bind(u":state"_s, toName(TelegramChatState::Asking))
            .run();
    return done ? noteChats(database, runner, {id.value}) : done;
}

Result<void> blockTelegramChat(QSqlDatabase &database, const QString &runner,
                               const TelegramAddress &address)
{
    const QString here = u"chat = :chat AND (:thread = 0 OR thread = :thread)"_s;
    const QStringList statements{
        u"UPDATE telegram_chat SET state = 'blocked' WHERE "_s + here,
        u"UPDATE telegram_post SET state = CASE state WHEN 'waiting' THEN 'dropped' ELSE state "
        "END, payload = '', edit = '' WHERE (state = 'waiting' OR edit <> '') AND chat_id IN "
        "(SELECT id FROM telegram_chat WHERE "_s +
            here + u')'};
    for (const QString &sql : statements)
        if (auto done = Statement(database, sql)
                            .bind(u":chat"_s, address.chat)
                            .bind(u":thread"_s, address.thread)
                            .run();
            !done)
            return done;
    return noteChatsWhere(database, runner, u"chat = :id"_s, address.chat);
}

Result<void> migrateTelegramChat(QSqlDatabase &database, const QString &runner, qint64 from,
                                 qint64 to)
{
    struct Pair {
        qint64 old = 0;
        qint64 newer = 0;
    };
    const auto both = Statement(database, u"SELECT a.id, b.id FROM telegram_chat a JOIN "
                                          "telegram_chat b ON b.chat = :to AND "
                                          "b.thread = a.thread WHERE a.chat = :from"_s)
                          .bind(u":from"_s, from)
                          .bind(u":to"_s, to)
                          .all([](Row &row) {
                              Pair pair;
                              pair.old = row.integer();
                              pair.newer = row.integer();
                              return pair;
                          });
    if (!both)
        return both.error();
    // The older row stays: rounds name it as their door.
    for (const Pair &pair : *both) {
        if (auto merged = merge(database, pair.newer, pair.old); !merged)
            return merged;
        if (auto noted = noteChats(database, runner, {pair.newer}); !noted)
            return noted;
    }
    auto moved = Statement(database, u"UPDATE telegram_chat SET chat = :to WHERE chat = :from"_s)
                     .bind(u":from"_s, from)
                     .bind(u":to"_s, to)
                     .run();
    return moved ? noteChatsWhere(database, runner, u"chat = :id"_s, to) : moved;
}

Result<void> noteTelegramChatsOf(QSqlDatabase &database, const QString &runner, ProjectId project)
{
    return noteChatsWhere(database, runner,
                          u"project_id = :id OR discussion_id IN "
                          "(SELECT id FROM discussion WHERE project_id = :id)"_s,
                          project.value);
}

Result<void> noteTelegramChatsOf(QSqlDatabase &database, const QString &runner,
                                 DiscussionId discussion)
{
    return noteChatsWhere(database, runner, u"discussion_id = :id"_s, discussion.value);
}

} // namespace moai
