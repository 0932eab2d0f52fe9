// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "telegram/TelegramMirror.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace moai {

class TelegramChats;

/// How old a question may be that is asked again without being told to.
inline constexpr std::chrono::hours kStillWaitedFor{1};

/// The answers to chats' questions that a kill cut off before their first word, so that nothing of
/// them is there and nobody has seen them: those of a first attempt, asked less than an hour ago,
/// where all are asked at once. Pure.
[[nodiscard]] QList<MessageId> cutShort(const DiscussionRecord &record, const QDateTime &now);
/// Whether a kill broke off, less than an hour ago and for the first time at that turn, a
/// discussion in rounds that a chat asked for. Pure.
[[nodiscard]] bool brokeOffShort(const DiscussionRecord &record, const QDateTime &now);

/// Asks and goes on when the bot starts: on the phone nobody is at hand to press Retry. GUI thread.
class CutShort : public QObject
{
    Q_OBJECT

public:
    CutShort(const MirrorDoors &doors, const TelegramChats &chats, Clock &clock,
             QObject *parent = nullptr);

    /// Done when all of it is under way, or cannot be.
    [[nodiscard]] QFuture<Result<void>> askAgain();

private:
    QFuture<Result<void>> lookInto(const QList<DiscussionId> &discussions);
    QFuture<Result<void>> goOn(const DiscussionRecord &record);
    QFuture<Result<void>> retry(const QList<MessageId> &answers);

    MirrorDoors m_doors;
    const TelegramChats &m_chats;
    Clock &m_clock;
};

} // namespace moai
