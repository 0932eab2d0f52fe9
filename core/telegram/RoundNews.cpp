// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/RoundNews.h"

#include "telegram/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool isForPeople(Role role)
{
    return role == Role::Answer || role == Role::Challenge;
}

/// When it ended, as far as anybody saw it.
QDateTime endOf(const Message &message)
{
    return message.total ? message.createdAt.addMSecs(message.total->count()) : message.createdAt;
}

} // namespace

QString statusKey(RoundId round)
{
    return u"status/%1"_s.arg(round.value);
}

QString noticeKey(const Receipt &receipt)
{
    return u"notice/%1"_s.arg(receipt.number);
}

QString questionKey(qint64 question)
{
    return u"question/%1"_s.arg(question);
}

QList<DuePost> inParts(const QString &prefix, const QList<Outgoing> &parts)
{
    QList<DuePost> posts;
    for (const Outgoing &part : parts)
        posts.append({u"%1/%2"_s.arg(prefix).arg(posts.size()), part});
    return posts;
}

QList<DuePost> deskPosts(const RoundRecord &record, const QString &door)
{
    if (record.round.door == door || record.messages.isEmpty())
        return {};
    const QString text = record.messages.first().text;
    return text.isEmpty() ? QList<DuePost>()
                          : inParts(u"desk/%1"_s.arg(record.round.id.value), deskMessages(text));
}

QList<DuePost> answerPosts(const RoundRecord &record, const QSet<QString> &told)
{
    QList<Message> ended;
    for (const Message &message : record.messages)
        if (message.author == Author::Participant && isForPeople(message.role) &&
            hasEnded(message.status))
            ended.append(message);
    std::stable_sort(ended.begin(), ended.end(),
                     [](const Message &a, const Message &b) { return endOf(a) < endOf(b); });
    QList<DuePost> posts;
    for (const Message &answer : ended) {
        const QString prefix = u"answer/%1/%2"_s.arg(answer.id.value).arg(answer.attempt);
        if (!told.contains(prefix + u"/0"_s))
            posts += inParts(prefix, answerMessages(answer));
    }
    return posts;
}

QList<DuePost> judgementPosts(const RoundRecord &record, const QString &words)
{
    int attempts = 0;
    for (const Message &message : record.messages)
        attempts += message.author == Author::Participant ? message.attempt : 0;
    return words.isEmpty() ? QList<DuePost>()
                           : inParts(u"judgement/%1/%2"_s.arg(record.round.id.value).arg(attempts),
                                     noticeMessages(words));
}

bool hasEnded(const RoundRecord &record)
{
    return std::all_of(record.messages.begin(), record.messages.end(), [](const Message &message) {
        return message.author == Author::Human || hasEnded(message.status);
    });
}

bool isJudgement(const Round &round)
{
    return round.mode == Mode::Consensus || round.mode == Mode::Rank || round.mode == Mode::Claims;
}

bool goesOnFrom(const Round &earlier, const Round &round)
{
    return round.mode == Mode::Discuss && earlier.mode == Mode::Discuss && round.door.isEmpty() &&
           round.number == earlier.number + 1 && !earlier.courseEnd;
}

bool isSeenBy(const TelegramChat &chat, const Round &round, const Round *earlier)
{
    return chat.mirrorsDesk || round.door == doorOf(chat.id) ||
           (earlier && goesOnFrom(*earlier, round));
}

} // namespace moai
