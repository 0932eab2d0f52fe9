// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Arrival.h"
#include "domain/Discussion.h"
#include "domain/Telegram.h"
#include "telegram/Outgoing.h"

#include <QList>
#include <QSet>
#include <QString>

namespace moai {

// What a chat is told of a round: everything has a key, and telling it again does nothing. So all
// that is due can always be told from the beginning. Pure.

struct DuePost {
    QString key;
    Outgoing outgoing;
};

/// Of the status message, which is changed as the round goes on.
[[nodiscard]] QString statusKey(RoundId round);
/// Of what answers a line, and of what asks before one is carried out.
[[nodiscard]] QString noticeKey(const Receipt &receipt);
[[nodiscard]] QString questionKey(qint64 question);
/// Keys of several messages that tell one thing: `PREFIX/0`, `PREFIX/1` …
[[nodiscard]] QList<DuePost> inParts(const QString &prefix, const QList<Outgoing> &parts);

/// What was said elsewhere, for a chat behind that door.
[[nodiscard]] QList<DuePost> deskPosts(const RoundRecord &record, const QString &door);
/// The answers that have ended, in the order of their ends, but for those whose keys are `told`.
/// What judges wrote is for Moai to read.
[[nodiscard]] QList<DuePost> answerPosts(const RoundRecord &record, const QSet<QString> &told);
/// What judges came to; `words` is judgementText(). A judgement that was asked again is news.
[[nodiscard]] QList<DuePost> judgementPosts(const RoundRecord &record, const QString &words);

/// Nothing is under way in it.
[[nodiscard]] bool hasEnded(const RoundRecord &record);
[[nodiscard]] bool isJudgement(const Round &round);
/// It follows that round of a discussion by itself.
[[nodiscard]] bool goesOnFrom(const Round &earlier, const Round &round);

/// A chat sees what was said in it, and what followed by itself; if it mirrors the desk, all.
/// `earlier` is the round before, where there is one and the chat sees it.
[[nodiscard]] bool isSeenBy(const TelegramChat &chat, const Round &round, const Round *earlier);

} // namespace moai
