// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/LeftOver.h"

#include "base/WhenDone.h"
#include "storage/DiscussionStore.h"
#include "storage/TelegramStore.h"
#include "telegram/RoundNews.h"

#include <algorithm>

namespace moai {
namespace {

constexpr qsizetype kLatest = 100;

/// The rounds that have a status message, newest first.
QList<RoundId> toldRounds(const QStringList &keys)
{
    const QString prefix = statusKey(RoundId()).chopped(1);
    QList<RoundId> rounds;
    for (const QString &key : keys)
        if (key.startsWith(prefix))
            rounds.append(RoundId{key.mid(prefix.size()).toLongLong()});
    std::sort(rounds.begin(), rounds.end(), std::greater<>());
    return rounds.first(std::min(rounds.size(), kLatest));
}

bool isToldToTheEnd(const RoundRecord &record, const QSet<QString> &told)
{
    return hasEnded(record) && answerPosts(record, told).isEmpty();
}

} // namespace

LeftOver::LeftOver(TelegramStore &store, DiscussionStore &discussions, QObject *parent)
    : QObject(parent), m_store(store), m_discussions(discussions)
{
}

void LeftOver::look(const TelegramChat &chat)
{
    whenDone(m_store.keys(chat.id, {}), this,
             [this, id = chat.id](const Result<QStringList> &keys) {
                 if (!keys)
                     return; // trouble shows with whatever is asked next
                 const QSet<QString> told(keys->begin(), keys->end());
                 for (const RoundId round : toldRounds(*keys))
                     lookAt(id, round, told);
             });
}

void LeftOver::lookAt(TelegramChatId chat, RoundId round, const QSet<QString> &told)
{
    whenDone(m_discussions.round(round), this,
             [this, chat, told](const Result<RoundRecord> &record) {
                 if (record && !isToldToTheEnd(*record, told))
                     emit found(chat, *record);
             });
}

} // namespace moai

#include "moc_LeftOver.cpp"
