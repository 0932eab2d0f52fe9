// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Elsewhere.h"

#include "base/WhenDone.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"

#include <algorithm>
#include <utility>

namespace moai {

Elsewhere::Elsewhere(DiscussionStore &discussions, const RunningRounds &running, QObject *parent)
    : QObject(parent), m_discussions(discussions), m_running(running)
{
    connect(&m_discussions, &DiscussionStore::roundBegunElsewhere, this, &Elsewhere::begun);
    connect(&m_discussions, &DiscussionStore::messageChangedElsewhere, this, &Elsewhere::changed);
}

bool Elsewhere::isUnderWay(const Message &message) const
{
    return message.author == Author::Participant && !hasEnded(message.status) &&
           !m_running.runs(message.id);
}

bool Elsewhere::runs(MessageId message) const
{
    return std::any_of(m_rounds.begin(), m_rounds.end(), [&](const RoundRecord &record) {
        return std::any_of(record.messages.begin(), record.messages.end(),
                           [&](const Message &m) { return m.id == message && isUnderWay(m); });
    });
}

void Elsewhere::begun(const RoundRecord &record)
{
    m_rounds.insert(record.round.id, record);
    emit roundStarted(record);
    // News comes in bundles: answers may have words, or have ended, by the time we hear of them.
    for (const auto &message : record.messages)
        if (message.author == Author::Participant && hasEnded(message.status))
            emit messageFinished(message);
        else if (message.status == MessageStatus::Streaming)
            emit messageChanged(message);
    tellIfFinished(record.round.id);
}

void Elsewhere::changed(const Message &message)
{
    if (message.author == Author::Human || m_running.runs(message.id))
        return;
    if (m_rounds.contains(message.round)) {
        movedOn(message);
        tellIfFinished(message.round);
        return;
    }
    if (hasEnded(message.status)) {
        emit messageChanged(message); // e.g. chosen: it did not end just now
        return;
    }
    if (m_attempts.value(message.id, 1) < message.attempt)
        restarted(message);
    else
        emit messageChanged(message);
    learn(message);
}

/// News about an answer of a round that is being followed.
void Elsewhere::movedOn(const Message &message)
{
    Message before;
    for (auto &known : m_rounds[message.round].messages)
        if (known.id == message.id)
            before = std::exchange(known, message);
    const bool again = before.attempt < message.attempt;
    if (again)
        restarted(message);
    if (hasEnded(message.status) && (again || !hasEnded(before.status)))
        emit messageFinished(message);
    else if (!again)
        emit messageChanged(message);
}

void Elsewhere::restarted(const Message &message)
{
    m_attempts.insert(message.id, message.attempt);
    Message fresh = message;
    fresh.status = MessageStatus::Waiting;
    fresh.text.clear();
    fresh.thinking.clear();
    emit messageRestarted(fresh);
    if (message.status == MessageStatus::Streaming)
        emit messageChanged(message);
}

/// A round that is heard of in its middle: the store knows how its other answers stand.
void Elsewhere::learn(const Message &message)
{
    whenDone(m_discussions.load(message.discussion), this,
             [this, id = message.round](const Result<DiscussionRecord> &record) {
                 if (!record || m_rounds.contains(id))
                     return;
                 for (const auto &round : record->rounds)
                     if (round.round.id == id)
                         m_rounds.insert(id, round);
                 tellIfFinished(id);
             });
}

void Elsewhere::tellIfFinished(RoundId id)
{
    const auto known = m_rounds.constFind(id);
    if (known == m_rounds.constEnd() ||
        std::any_of(known->messages.begin(), known->messages.end(),
                    [this](const Message &message) { return isUnderWay(message); }))
        return;
    Round round = known->round;
    m_rounds.erase(known);
    if (!round.finishedAt)
        round.finishedAt = QDateTime::currentDateTimeUtc();
    emit roundFinished(round);
}

} // namespace moai

#include "moc_Elsewhere.cpp"
