// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramFollowSql.h"

#include "storage/ChangeLog.h"
#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {

Result<void> followDiscussion(QSqlDatabase &database, const QString &runner, TelegramChatId chat,
                              std::optional<DiscussionId> discussion, RoundId after)
{
    Statement update(database,
                     u"UPDATE telegram_chat SET discussion_id = :discussion, follows_after = "
                     ":after WHERE id = :chat AND (discussion_id IS NOT :discussion OR "
                     "follows_after <> :after)"_s);
    update.bind(u":discussion"_s, discussion).bind(u":after"_s, after).bind(u":chat"_s, chat);
    if (auto done = update.run(); !done || update.changed() == 0)
        return done;
    return noteChange(database, runner, Entity::TelegramChat, chat.value);
}

Result<void> followFrom(QSqlDatabase &database, const QString &runner, const QString &door,
                        DiscussionId discussion, RoundId begun)
{
    const auto chat = telegramChatBehind(door);
    if (!chat)
        return {};
    const auto followed = Statement(database, u"SELECT discussion_id FROM telegram_chat WHERE "
                                              "id = :chat AND discussion_id = :discussion"_s)
                              .bind(u":chat"_s, *chat)
                              .bind(u":discussion"_s, discussion)
                              .one(&readInteger);
    if (!followed)
        return followed.error();
    return *followed
               ? Result<void>()
               : followDiscussion(database, runner, *chat, discussion, RoundId{begun.value - 1});
}

} // namespace moai
