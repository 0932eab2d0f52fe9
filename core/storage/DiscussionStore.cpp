// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiscussionStore.h"

#include "base/WhenDone.h"
#include "storage/AnswerSql.h"
#include "storage/Database.h"
#include "storage/DiscussionSql.h"
#include "storage/ImportSql.h"
#include "storage/MessageSql.h"
#include "storage/PersonRankingSql.h"
#include "storage/ReceiptSql.h"
#include "storage/RoundSql.h"
#include "storage/SearchSql.h"
#include "storage/SeenSql.h"
#include "storage/SpendSql.h"

#include <QSet>

namespace moai {
namespace {

/// What another process did, as it is now.
struct News {
    QList<RoundRecord> rounds;
    QList<Message> messages;
};

Result<News> loadNews(const QSqlDatabase &database, const QList<qint64> &rounds,
                      const QList<qint64> &messages)
{
    News news;
    for (const qint64 id : rounds) {
        auto record = roundWithKey(database, RoundId{id});
        if (!record)
            return record.error();
        news.rounds.append(*record);
    }
    auto moved = messagesWithKeys(database, messages);
    if (!moved)
        return moved.error();
    // A new round's messages are told with it.
    const QSet<qint64> told(rounds.begin(), rounds.end());
    for (const Message &message : *moved)
        if (!told.contains(message.round.value))
            news.messages.append(message);
    return news;
}

} // namespace

QList<Asked> allAsked(const QList<Participant> &seats)
{
    QList<Asked> asked;
    for (const Participant &seat : seats)
        asked.append({seat, Role::Answer, {}});
    return asked;
}

DiscussionStore::DiscussionStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, &DiscussionStore::takeNews);
}

QFuture<Result<Discussion>> DiscussionStore::create(ProjectId project, const QString &title)
{
    return m_database.write([project, title, runner = m_database.runner()](QSqlDatabase &db) {
        return createDiscussion(db, runner, project, title);
    });
}

QFuture<Result<QList<Discussion>>> DiscussionStore::discussions(ProjectId project)
{
    return m_database.read([project](QSqlDatabase &db) { return discussionsOf(db, project); });
}

QFuture<Result<QList<Discussion>>> DiscussionStore::recent(int most)
{
    return m_database.read([most](QSqlDatabase &db) { return recentDiscussions(db, most); });
}

QFuture<Result<QList<Discussion>>> DiscussionStore::toLookAt(int most)
{
    return m_database.read([most](QSqlDatabase &db) { return discussionsToLookAt(db, most); });
}

QFuture<Result<Discussion>> DiscussionStore::discussion(DiscussionId id)
{
    return m_database.read([id](QSqlDatabase &db) { return discussionWithKey(db, id); });
}

QFuture<Result<Discussion>> DiscussionStore::discussionNamed(const QString &idOrUid)
{
    return m_database.read([idOrUid](QSqlDatabase &db) { return discussionCalled(db, idOrUid); });
}

QFuture<Result<std::optional<Discussion>>> DiscussionStore::latest(ProjectId project)
{
    return m_database.read([project](QSqlDatabase &db) { return latestOf(db, project); });
}

QFuture<Result<DiscussionRecord>> DiscussionStore::load(DiscussionId id)
{
    return m_database.read([id](QSqlDatabase &db) { return loadDiscussion(db, id); });
}

QFuture<Result<RoundRecord>> DiscussionStore::round(RoundId id)
{
    return m_database.read([id](QSqlDatabase &db) { return roundWithKey(db, id); });
}

QFuture<Result<void>> DiscussionStore::update(const Discussion &discussion)
{
    return m_database.write([discussion, runner = m_database.runner()](QSqlDatabase &db) {
        return updateDiscussion(db, runner, discussion);
    });
}

QFuture<Result<void>> DiscussionStore::remove(DiscussionId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return hideDiscussion(db, runner, id, Hidden::Yes);
    });
}

QFuture<Result<void>> DiscussionStore::restore(DiscussionId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return hideDiscussion(db, runner, id, Hidden::No);
    });
}

QFuture<Result<void>> DiscussionStore::markRead(DiscussionId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return markDiscussionRead(db, runner, id);
    });
}

QFuture<Result<RoundRecord>> DiscussionStore::beginRound(const NewRound &round)
{
    return m_database.write([round, runner = m_database.runner()](QSqlDatabase &db) {
        return insertRound(db, runner, round);
    });
}

QFuture<Result<Message>> DiscussionStore::beginAttempt(MessageId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return beginMessageAttempt(db, runner, id);
    });
}

QFuture<Result<QList<Message>>> DiscussionStore::beginAttempts(const QList<MessageId> &ids)
{
    return m_database.write(
        [ids, runner = m_database.runner()](QSqlDatabase &db) -> Result<QList<Message>> {
            QList<Message> begun;
            for (const MessageId id : ids) {
                const auto message = beginMessageAttempt(db, runner, id);
                if (!message)
                    return message.error();
                begun.append(*message);
            }
            return begun;
        });
}

QFuture<Result<void>> DiscussionStore::checkpoint(MessageId id, int attempt, const QString &text,
                                                  const QString &thinking)
{
    return m_database.write(
        [id, attempt, text, thinking, runner = m_database.runner()](QSqlDatabase &db) {
            return checkpointMessage(db, runner, id, attempt, text, thinking);
        });
}

QFuture<Result<bool>> DiscussionStore::finish(const Message &message)
{
    return m_database.write([message, runner = m_database.runner()](QSqlDatabase &db) {
        return finishMessage(db, runner, message);
    });
}

QFuture<Result<void>> DiscussionStore::setCourse(RoundId round, int roundsLeft,
                                                 std::optional<CourseEnd> end)
{
    return m_database.write(
        [round, roundsLeft, end, runner = m_database.runner()](QSqlDatabase &db) {
            return setRoundCourse(db, runner, round, roundsLeft, end);
        });
}

QFuture<Result<void>> DiscussionStore::interject(DiscussionId id, const QString &text,
                                                 const std::optional<Receipt> &receipt)
{
    return m_database.write([=, runner = m_database.runner()](QSqlDatabase &db) {
        const auto taken = takeReceipt(db, receipt);
        return taken ? interjectInDiscussion(db, runner, id, text) : taken;
    });
}

QFuture<Result<void>> DiscussionStore::setAbout(MessageId id, const QList<MessageId> &about)
{
    return m_database.write([id, about, runner = m_database.runner()](QSqlDatabase &db) {
        return setMessageAbout(db, runner, id, about);
    });
}

QFuture<Result<void>> DiscussionStore::keepSeen(MessageId id, int attempt,
                                                const QList<Passage> &passages, int leftOut)
{
    return m_database.write([id, attempt, passages, leftOut](QSqlDatabase &db) {
        return keepSeenBy(db, id, attempt, passages, leftOut);
    });
}

QFuture<Result<QList<Passage>>> DiscussionStore::seen(MessageId id)
{
    return m_database.read([id](QSqlDatabase &db) { return seenBy(db, id); });
}

QFuture<Result<void>> DiscussionStore::keepRanking(const PersonRanking &ranking)
{
    return m_database.write([ranking, runner = m_database.runner()](QSqlDatabase &db) {
        return keepPersonRanking(db, runner, ranking);
    });
}

QFuture<Result<QList<DiscussionRecord>>> DiscussionStore::ranked(ProjectId project)
{
    return m_database.read([project](QSqlDatabase &db) { return rankedDiscussions(db, project); });
}

QFuture<Result<QList<SearchHit>>> DiscussionStore::search(const QString &words,
                                                          std::optional<ProjectId> project)
{
    return m_database.read(
        [words, project](QSqlDatabase &db) { return moai::search(db, words, project); });
}

QFuture<Result<Spend>> DiscussionStore::spent(ProjectId project)
{
    return m_database.read([project](QSqlDatabase &db) { return spendOf(db, project); });
}

QFuture<Result<Imported>> DiscussionStore::importMinutes(const Minutes &minutes,
                                                         std::optional<ProjectId> into)
{
    return m_database.write([minutes, into, runner = m_database.runner()](QSqlDatabase &db) {
        return moai::importMinutes(db, runner, minutes, into);
    });
}

QFuture<Result<QList<UnpricedAnswer>>> DiscussionStore::unpriced(ProjectId project)
{
    return m_database.read([project](QSqlDatabase &db) { return unpricedOf(db, project); });
}

QFuture<Result<void>> DiscussionStore::choose(MessageId id, bool chosen)
{
    return m_database.write([id, chosen, runner = m_database.runner()](QSqlDatabase &db) {
        return chooseMessage(db, runner, id, chosen);
    });
}

void DiscussionStore::takeNews(const QList<Change> &changes)
{
    bool list = false;
    QList<qint64> rounds;
    QList<qint64> messages;
    for (const Change &change : changes) {
        list |= change.entity == Entity::Discussion;
        if (change.elsewhere && change.entity == Entity::Round)
            rounds.append(change.id);
        if (change.elsewhere && change.entity == Entity::Message)
            messages.append(change.id);
    }
    if (list)
        emit listChanged();
    if (rounds.isEmpty() && messages.isEmpty())
        return;
    auto loaded = m_database.read(
        [rounds, messages](QSqlDatabase &db) { return loadNews(db, rounds, messages); });
    whenDone(loaded, this, [this](const Result<News> &news) {
        if (!news)
            return; // trouble shows with whatever is asked next
        for (const RoundRecord &round : news->rounds)
            emit roundBegunElsewhere(round);
        for (const Message &message : news->messages)
            emit messageChangedElsewhere(message);
    });
}

} // namespace moai

#include "moc_DiscussionStore.cpp"
