// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/CutShort.h"

#include "base/Clock.h"
#include "domain/Telegram.h"
#include "roundtable/Chain.h"
#include "roundtable/CourseOf.h"
#include "roundtable/Roundtable.h"
#include "storage/DiscussionStore.h"
#include "telegram/TelegramChats.h"

#include <algorithm>

namespace moai {
namespace {

bool isWaitedFor(const Round &round, const QDateTime &now)
{
    return round.startedAt.addDuration(kStillWaitedFor) > now;
}

} // namespace

QList<MessageId> cutShort(const DiscussionRecord &record, const QDateTime &now)
{
    QList<MessageId> answers;
    for (const auto &[round, messages] : record.rounds) {
        const bool isAskedAtOnce = round.mode == Mode::Open || round.mode == Mode::Mention;
        if (!isWaitedFor(round, now) || !isAskedAtOnce || !telegramChatBehind(round.door))
            continue;
        for (const Message &message : messages)
            if (wasCutOff(message) && message.attempt == 1 && message.text.isEmpty())
                answers.append(message.id);
    }
    return answers;
}

bool brokeOffShort(const DiscussionRecord &record, const QDateTime &now)
{
    const Remainder rest = remainderOf(record);
    if (rest.isNothing() || (!rest.turns.isEmpty() && rest.turns.first().attempt > 1) ||
        !isWaitedFor(record.rounds.last().round, now))
        return false;
    // The rounds that follow by themselves have no words, and no door.
    const auto opening =
        std::find_if(record.rounds.rbegin(), record.rounds.rend(), [](const RoundRecord &round) {
            return !round.messages.isEmpty() && !round.messages.first().text.isEmpty();
        });
    return opening != record.rounds.rend() && telegramChatBehind(opening->round.door);
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
    return thenAlways(m_doors.discussions.load(discussions.first()), this,
                      [this, discussions](const Result<DiscussionRecord> &record) {
                          return thenAlways(record ? goOn(*record) : doneWith(Result<void>()), this,
                                            [this, discussions](const auto &) {
                                                return lookInto(discussions.mid(1));
                                            });
                      });
}

QFuture<Result<void>> CutShort::goOn(const DiscussionRecord &record)
{
    if (brokeOffShort(record, m_clock.now()))
        return thenAlways(m_doors.roundtable.resume(record.discussion.id), this,
                          [](const auto &) { return doneWith(Result<void>()); });
    return retry(cutShort(record, m_clock.now()));
}

QFuture<Result<void>> CutShort::retry(const QList<MessageId> &answers)
{
    if (answers.isEmpty())
        return doneWith(Result<void>());
    return thenAlways(m_doors.roundtable.retry(answers.first()), this,
                      [this, answers](const auto &) { return retry(answers.mid(1)); });
}

} // namespace moai

#include "moc_CutShort.cpp"
