// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramStore.h"

#include "storage/Database.h"
#include "storage/Names.h"
#include "storage/TelegramChatSql.h"
#include "storage/TelegramCodeSql.h"
#include "storage/TelegramFollowSql.h"
#include "storage/TelegramPostSql.h"
#include "storage/TelegramQuestionSql.h"
#include "storage/TelegramSendingSql.h"
#include "storage/TelegramTrafficSql.h"

#include <algorithm>

namespace moai {

TelegramStore::TelegramStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, [this](const QList<Change> &changes) {
        if (std::ranges::any_of(
                changes, [](const Change &each) { return each.entity == Entity::TelegramChat; }))
            emit chatsChanged();
        if (std::ranges::any_of(changes, [](const Change &each) {
                return each.elsewhere && each.entity == Entity::TelegramPost;
            }))
            emit postsAdded();
    });
}

QFuture<Result<QList<TelegramChat>>> TelegramStore::chats()
{
    return m_database.read([](QSqlDatabase &db) { return allTelegramChats(db); });
}

QFuture<Result<TelegramChat>> TelegramStore::keep(const TelegramChat &chat)
{
    return m_database.write(
        [chat, runner = m_database.runner()](QSqlDatabase &db) -> Result<TelegramChat> {
            auto kept = keepTelegramChat(db, runner, chat);
            if (!kept)
                return kept.error();
            if (!*kept)
                return invalid(tr("The chat was forgotten meanwhile. Pair it again."));
            return **kept;
        });
}

QFuture<Result<int>> TelegramStore::forget(qint64 chat)
{
    return m_database.write([chat, runner = m_database.runner()](QSqlDatabase &db) {
        return forgetTelegramChat(db, runner, chat);
    });
}

QFuture<Result<void>> TelegramStore::refuse(TelegramChatId chat)
{
    return m_database.write([chat, runner = m_database.runner()](QSqlDatabase &db) {
        return refuseTelegramChat(db, runner, chat);
    });
}

QFuture<Result<void>> TelegramStore::block(const TelegramAddress &address)
{
    return m_database.write([address, runner = m_database.runner()](QSqlDatabase &db) {
        return blockTelegramChat(db, runner, address);
    });
}

QFuture<Result<void>> TelegramStore::migrate(qint64 from, qint64 to)
{
    return m_database.write([from, to, runner = m_database.runner()](QSqlDatabase &db) {
        return migrateTelegramChat(db, runner, from, to);
    });
}

QFuture<Result<void>> TelegramStore::addCode(const NewTelegramCode &code)
{
    return m_database.write([code](QSqlDatabase &db) { return addTelegramCode(db, code); });
}

QFuture<Result<std::optional<TelegramChat>>>
TelegramStore::redeem(const QString &digest, const TelegramChat &chat,
                      const std::optional<Receipt> &receipt)
{
    return m_database.write(
        [digest, chat, receipt, runner = m_database.runner()](QSqlDatabase &db) {
            return redeemTelegramCode(db, runner, digest, chat, receipt);
        });
}

QFuture<Result<InboxPosition>> TelegramStore::inbox(const QString &name)
{
    return m_database.read([name](QSqlDatabase &db) {
        return inboxPosition(db, name, QDateTime::currentDateTimeUtc());
    });
}

QFuture<Result<void>> TelegramStore::keepOutcome(const TelegramOutcome &outcome)
{
    return m_database.write([outcome, runner = m_database.runner()](QSqlDatabase &db) {
        return keepTelegramOutcome(db, runner, outcome);
    });
}

QFuture<Result<TelegramQuestion>> TelegramStore::ask(TelegramChatId chat, const QString &line)
{
    return m_database.write(
        [chat, line](QSqlDatabase &db) { return addTelegramQuestion(db, chat, line); });
}

QFuture<Result<std::optional<TelegramQuestion>>> TelegramStore::question(qint64 id,
                                                                         TelegramChatId chat)
{
    return m_database.read([id, chat](QSqlDatabase &db) { return telegramQuestion(db, id, chat); });
}

QFuture<Result<std::optional<TelegramQuestion>>> TelegramStore::answered(qint64 id,
                                                                         TelegramChatId chat)
{
    return m_database.write(
        [id, chat](QSqlDatabase &db) { return takeTelegramQuestion(db, id, chat); });
}

QFuture<Result<QList<TelegramPost>>> TelegramStore::post(const QList<NewTelegramPost> &posts)
{
    return m_database.write([posts, runner = m_database.runner()](QSqlDatabase &db) {
        return addTelegramPosts(db, runner, posts);
    });
}

QFuture<Result<QList<TelegramPost>>> TelegramStore::waiting()
{
    return m_database.read([](QSqlDatabase &db) { return waitingTelegramPosts(db); });
}

QFuture<Result<QList<qint64>>> TelegramStore::queues()
{
    return m_database.read([](QSqlDatabase &db) { return telegramQueues(db); });
}

QFuture<Result<std::optional<TelegramPost>>> TelegramStore::next(qint64 chat)
{
    return m_database.read([chat](QSqlDatabase &db) { return nextTelegramPost(db, chat); });
}

QFuture<Result<std::optional<TelegramPost>>>
TelegramStore::change(TelegramChatId chat, const QString &key, const QByteArray &payload)
{
    return m_database.write([chat, key, payload](QSqlDatabase &db) {
        return changeTelegramPost(db, chat, key, payload);
    });
}

QFuture<Result<void>> TelegramStore::sent(TelegramPostId id, qint64 messageId,
                                          const QByteArray &payload)
{
    return m_database.write([id, messageId, payload](QSqlDatabase &db) {
        return noteTelegramSent(db, id, messageId, payload);
    });
}

QFuture<Result<void>> TelegramStore::changed(TelegramPostId id, const QByteArray &edit)
{
    return m_database.write(
        [id, edit](QSqlDatabase &db) { return noteTelegramChanged(db, id, edit); });
}

QFuture<Result<void>> TelegramStore::drop(TelegramPostId id)
{
    return m_database.write([id](QSqlDatabase &db) { return dropTelegramPost(db, id); });
}

QFuture<Result<void>> TelegramStore::noteCall(qint64 chat, const QDateTime &at,
                                              const std::optional<QDateTime> &pausedUntil)
{
    return m_database.write([chat, at, pausedUntil](QSqlDatabase &db) {
        return noteTelegramCall(db, chat, at, pausedUntil);
    });
}

QFuture<Result<TelegramTraffic>> TelegramStore::traffic(const QDateTime &now)
{
    return m_database.read([now](QSqlDatabase &db) { return telegramTraffic(db, now); });
}

QFuture<Result<QStringList>> TelegramStore::keys(TelegramChatId chat, const QString &prefix)
{
    return m_database.read(
        [chat, prefix](QSqlDatabase &db) { return telegramPostKeys(db, chat, prefix); });
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
