// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramStore.h"

#include "storage/Database.h"
#include "storage/TelegramFollowSql.h"

namespace moai {

TelegramStore::TelegramStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
}

QFuture<Result<void>> TelegramStore::follow(TelegramChatId chat,
                                            std::optional<DiscussionId> discussion, RoundId after)
{
    return m_database.write([=, runner = m_database.runner()](QSqlDatabase &db) {
        return followDiscussion(db, runner, chat, discussion, after);
    });
}

} // namespace moai

#include "moc_TelegramStore.cpp"
