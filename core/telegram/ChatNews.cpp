// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatNews.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "exchange/Export.h"
#include "roundtable/MinutesOf.h"
#include "roundtable/Roundtable.h"
#include "storage/DiscussionStore.h"
#include "storage/TelegramStore.h"
#include "telegram/Callback.h"
#include "telegram/RoundNews.h"
#include "telegram/TakingUp.h"
#include "telegram/TelegramChats.h"
#include "telegram/TelegramOutbox.h"
#include "telegram/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr auto kTellAgainAfter = 5s;

} // namespace

ChatNews::ChatNews(const MirrorDoors &doors, TelegramChats &chats, TakingUp &takingUp,
                   TelegramOutbox &outbox, Clock &clock, const QByteArray &token, QObject *parent)
    : QObject(parent),
      m_doors(doors),
      m_chats(chats),
      m_takingUp(takingUp),
      m_outbox(outbox),
      m_clock(clock),
      m_token(token),
      m_leftOver(doors.store, doors.discussions)
{
    const auto &table = m_doors.roundtable;
    connect(&table, &Roundtable::roundStarted, this, &ChatNews::roundStarted);
    connect(&table, &Roundtable::messageRestarted, this, &ChatNews::restarted);
    connect(&table, &Roundtable::messageFinished, this, &ChatNews::moved);
    connect(&table, &Roundtable::messageChanged, this, &ChatNews::moved);
    connect(&table, &Roundtable::courseChanged, this, [this](const Course &course) {
        if (const auto round = m_known.move(course))
            tell(*round);
    });
    connect(&m_takingUp, &TakingUp::takenUp, this, &ChatNews::learn);
    connect(&m_leftOver, &LeftOver::found, this,
            [this](TelegramChatId chat, const RoundRecord &record) {
                m_known.add(record);
                m_told[{chat, record.round.id}]; // it concerns the chat, wherever that is now
                tell(record.round.id, Telling::Again);
                emit begun();
            });
}

void ChatNews::roundStarted(const RoundRecord &record)
{
    const Round &round = record.round;
    const auto speaker = telegramChatBehind(round.door);
    const auto chat = speaker ? m_chats.withId(*speaker) : std::nullopt;
    if (chat && chat->discussion != round.discussion) // as the store did when the round began
        m_chats.noteFollows(chat->id, round.discussion, RoundId{round.id.value - 1});
    if (!m_takingUp.isFollowed(round.discussion)) {
        if (round.door.isEmpty())
            m_takingUp.consider(round);
        return;
    }
    m_known.add(record);
    leaveOutItsOwn(record);
    if (const auto earlier = m_known.before(round))
        tell(earlier->round.id);
    else if (round.number > 1)
        endButtonsBefore(round);
    tell(round.id);
    settle(round.discussion);
    emit begun();
}

void ChatNews::interjected(TelegramChatId chat, DiscussionId discussion, const QString &text)
{
    m_interjected[discussion][chat].append(text.trimmed());
}

/// What a chat said for this round it need not read as the desk's; the status message quotes it.
void ChatNews::leaveOutItsOwn(const RoundRecord &record)
{
    const auto interjected = m_interjected.take(record.round.discussion);
    for (auto said = interjected.begin(); said != interjected.end(); ++said)
        if (said->join(u"\n\n"_s) == record.messages.first().text.trimmed())
            for (const DuePost &post : deskPosts(record, doorOf(said.key())))
                m_told[{said.key(), record.round.id}].keys.insert(post.key);
}

void ChatNews::moved(const Message &message)
{
    if (const auto waiting = m_meanwhile.find(message.discussion); waiting != m_meanwhile.end())
        waiting->append(message);
    if (const auto round = m_known.move(message); round && hasEnded(message.status)) {
        tell(*round);
        settle(message.discussion);
    }
}

void ChatNews::restarted(const Message &message)
{
    moved(message);
    if (const auto round = m_known.move(message)) {
        m_judgements.remove(*round);
        tell(*round);
        emit begun();
    } else {
        reopen(message);
    }
}

/// A round that the chats were told of long ago: those chats are told the new answer, too.
void ChatNews::reopen(const Message &message)
{
    whenDone(m_doors.discussions.round(message.round), this,
             [this](const Result<RoundRecord> &record) {
                 if (!record)
                     return;
                 m_known.add(*record);
                 for (const TelegramChat &chat : m_chats.all())
                     ifTold(chat, record->round.id, [this, id = record->round.id] {
                         tell(id, Telling::Again);
                         emit begun();
                     });
             });
}

/// Runs `then` when the chat was told of that round; from then on the round concerns it.
void ChatNews::ifTold(const TelegramChat &chat, RoundId round, std::function<void()> then)
{
    whenDone(m_doors.store.keys(chat.id, statusKey(round)), this,
             [this, id = chat.id, round, then = std::move(then)](const Result<QStringList> &keys) {
                 if (!keys || !keys->contains(statusKey(round)))
                     return;
                 m_told[{id, round}];
                 then();
             });
}

/// The discussion has gone on, here without the round before: its buttons make no sense any more.
void ChatNews::endButtonsBefore(const Round &round)
{
    whenDone(m_doors.discussions.load(round.discussion), this,
             [this, number = round.number](const Result<DiscussionRecord> &record) {
                 const auto rounds = record ? record->rounds : QList<RoundRecord>();
                 for (const RoundRecord &earlier : rounds)
                     if (earlier.round.number == number - 1)
                         for (const TelegramChat &chat : m_chats.all())
                             m_outbox.change(
                                 chat.id, statusKey(earlier.round.id),
                                 statusMessage(earlier, false, {m_token, chat.address}));
             });
}

void ChatNews::turnedTo(DiscussionId discussion)
{
    learn(discussion);
}

void ChatNews::learn(DiscussionId discussion)
{
    m_meanwhile[discussion];
    whenDone(m_doors.discussions.load(discussion), this,
             [this, discussion](const Result<DiscussionRecord> &record) {
                 const auto meanwhile = m_meanwhile.take(discussion);
                 if (!record)
                     return;
                 learned(*record);
                 for (const Message &message : meanwhile)
                     moved(message);
                 emit begun();
             });
}

void ChatNews::learned(const DiscussionRecord &record)
{
    QList<RoundId> wanted;
    for (const RoundRecord &round : record.rounds)
        for (const TelegramChat &chat : m_chats.all())
            if (chat.discussion == record.discussion.id && m_chats.isServed(chat) &&
                chat.followsAfter < round.round.id && !wanted.contains(round.round.id))
                wanted.append(round.round.id);
    for (const RoundRecord &round : record.rounds)
        if (wanted.contains(round.round.id) || round.round.id == record.rounds.last().round.id)
            m_known.add(round);
    for (const RoundId round : std::as_const(wanted))
        tell(round, Telling::Again);
    settle(record.discussion.id);
}

void ChatNews::catchUp()
{
    const auto chats = m_chats.all();
    for (const TelegramChat &chat : chats)
        if (m_chats.isServed(chat)) {
            if (chat.discussion && !m_meanwhile.contains(*chat.discussion))
                learn(*chat.discussion);
            m_leftOver.look(chat);
        }
}

bool ChatNews::concerns(const TelegramChat &chat, const RoundRecord &record) const
{
    const Round &round = record.round;
    if (!m_chats.isServed(chat))
        return false;
    if (m_told.contains({chat.id, round.id}) || round.door == doorOf(chat.id))
        return true;
    const auto earlier = m_known.before(round);
    return chat.discussion == round.discussion && chat.followsAfter < round.id &&
           isSeenBy(chat, round, earlier ? &earlier->round : nullptr);
}

bool ChatNews::isWorkingFor(const TelegramChat &chat) const
{
    for (const DiscussionId discussion : m_known.discussions()) {
        if (m_known.isPaused(discussion))
            continue;
        for (const RoundRecord &record : m_known.of(discussion))
            if (!hasEnded(record) && concerns(chat, record))
                return true;
    }
    return false;
}

void ChatNews::tell(RoundId id, Telling how)
{
    const auto record = m_known.round(id);
    if (!record)
        return;
    const auto chats = m_chats.all();
    bool isHeard = false;
    for (const TelegramChat &chat : chats)
        if (concerns(chat, *record)) {
            tellChat(chat, *record, how);
            isHeard = true;
        }
    if (isHeard && isJudgement(record->round) && hasEnded(*record))
        judge(*record);
}

void ChatNews::tellChat(const TelegramChat &chat, const RoundRecord &record, Telling how)
{
    Told &told = m_told[{chat.id, record.round.id}];
    const Outgoing status =
        statusMessage(record, m_known.isLast(record.round), {m_token, chat.address});
    const QString key = statusKey(record.round.id);
    post(chat, record.round.id,
         deskPosts(record, doorOf(chat.id)) + QList<DuePost>{{key, status}} +
             answerPosts(record, told.keys) +
             judgementPosts(record, m_judgements.value(record.round.id)));
    // Told again, it may have been sent before a kill, and say what was true then.
    if (how == Telling::Again || (told.status && *told.status != status))
        m_outbox.change(chat.id, key, status);
    told.status = status;
}

void ChatNews::post(const TelegramChat &chat, RoundId round, const QList<DuePost> &due)
{
    Told &told = m_told[{chat.id, round}];
    QList<NewTelegramPost> posts;
    for (const DuePost &one : due)
        if (!told.keys.contains(one.key)) {
            told.keys.insert(one.key);
            posts.append({chat.id, one.key, toJson(one.outgoing)});
        }
    if (posts.isEmpty())
        return;
    whenDone(m_outbox.post(posts), this, [this, id = chat.id, round](const Result<void> &kept) {
        if (kept)
            return;
        m_told[{id, round}].keys.clear(); // what was kept nevertheless is left out by its key
        m_clock.after(kTellAgainAfter, this, [this, round] { tell(round, Telling::Again); });
    });
}

/// Reads what judges came to; tells it then.
void ChatNews::judge(const RoundRecord &record)
{
    const RoundId id = record.round.id;
    if (m_judgements.contains(id) || m_judging.contains(id))
        return;
    m_judging.insert(id);
    whenDone(minutesOf(record.round.discussion, m_doors.projects, m_doors.discussions, this), this,
             [this, id](const Result<Minutes> &minutes) {
                 m_judging.remove(id);
                 const auto now = m_known.round(id);
                 if (!minutes || !now || !hasEnded(*now))
                     return;
                 m_judgements.insert(id, judgementText(*minutes, id));
                 tell(id);
                 settle(now->round.discussion);
             });
}

/// What is over with need not be looked at again after a start, nor be remembered. The last round
/// stays: its buttons go when the discussion goes on.
void ChatNews::settle(DiscussionId discussion)
{
    const auto rounds = m_known.of(discussion);
    const auto isOver = [this](const RoundRecord &record) {
        return hasEnded(record) && !m_known.isLast(record.round) &&
               !m_judging.contains(record.round.id);
    };
    const auto chats = m_chats.all();
    for (const TelegramChat &chat : chats) {
        RoundId over = chat.followsAfter;
        for (auto record = rounds.begin(); record != rounds.end() && isOver(*record); ++record)
            over = std::max(over, record->round.id);
        if (chat.discussion == discussion && over > chat.followsAfter)
            m_chats.follow(chat.id, discussion, over);
    }
    for (const RoundRecord &record : rounds) {
        const RoundId id = record.round.id;
        const bool isLeft =
            !m_takingUp.isFollowed(discussion) && hasEnded(record) && !m_judging.contains(id);
        if (!isOver(record) && !isLeft)
            continue;
        m_known.forget(discussion, id);
        m_judgements.remove(id);
        m_told.removeIf([id](const auto &told) { return told.key().second == id; });
    }
}

} // namespace moai

#include "moc_ChatNews.cpp"
