// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/CutShort.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "domain/Telegram.h"
#include "roundtable/Roundtable.h"
#include "storage/DiscussionStore.h"
#include "telegram/TelegramChats.h"

namespace moai {
namespace {

using Done = QFuture<Result<void>>;

/// Goes on with `then` however the first one ended: one that fails holds up no other.
template <class T, class Then>
Done after(const QFuture<Result<T>> &first, QObject *context, Then then)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(first, context, [promise, context, then](const Result<T> &ended) {
        whenDone(then(ended), context, [promise](const Result<void> &last) {
            promise->addResult(last);
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace

QList<MessageId> cutShort(const DiscussionRecord &record, const QDateTime &now)
{
    QList<MessageId> answers;
    for (const auto &[round, messages] : record.rounds) {
        const bool isWaitedFor = round.startedAt.addDuration(kStillWaitedFor) > now;
        const bool isAskedAtOnce = round.mode == Mode::Open || round.mode == Mode::Mention;
        if (!isWaitedFor || !isAskedAtOnce || !telegramChatBehind(round.door))
            continue;
        for (const Message &message : messages)
            if (message.status == MessageStatus::Interrupted && message.attempt == 1 &&
                message.text.isEmpty())
                answers.append(message.id);
    }
    return answers;
}

CutShort::CutShort(const MirrorDoors &doors, const TelegramChats &chats, Clock &clock,
                   QObject *parent)
    : QObject(parent), m_doors(doors), m_chats(chats), m_clock(clock)
{
}

QFuture<Result<void>> CutShort::askAgain()
{
    QList<DiscussionId> discussions;
    for (const TelegramChat &chat : m_chats.all())
        if (chat.discussion && m_chats.isServed(chat) && !discussions.contains(*chat.discussion))
            discussions.append(*chat.discussion);
    return lookInto(discussions);
}

QFuture<Result<void>> CutShort::lookInto(const QList<DiscussionId> &discussions)
{
    if (discussions.isEmpty())
        return doneWith(Result<void>());
    return after(m_doors.discussions.load(discussions.first()), this,
                 [this, discussions](const Result<DiscussionRecord> &record) {
                     const auto answers =
                         record ? cutShort(*record, m_clock.now()) : QList<MessageId>();
                     return after(retry(answers), this, [this, discussions](const auto &) {
                         return lookInto(discussions.mid(1));
                     });
                 });
}

QFuture<Result<void>> CutShort::retry(const QList<MessageId> &answers)
{
    if (answers.isEmpty())
        return doneWith(Result<void>());
    return after(m_doors.roundtable.retry(answers.first()), this,
                 [this, answers](const auto &) { return retry(answers.mid(1)); });
}

} // namespace moai

#include "moc_CutShort.cpp"
