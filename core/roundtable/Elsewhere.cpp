// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Elsewhere.h"

#include "base/WhenDone.h"
#include "storage/DiscussionStore.h"

#include <algorithm>

namespace moai {
namespace {

bool isUnderWay(const Message &message)
{
    return message.author == Author::Participant && !hasEnded(message.status);
}

int attemptsOf(const RoundRecord &record)
{
    int sum = 0;
    for (const auto &message : record.messages)
        sum += message.attempt;
    return sum;
}

} // namespace

Elsewhere::Elsewhere(DiscussionStore &discussions, QObject *parent)
    : QObject(parent), m_discussions(discussions)
{
    connect(&m_discussions, &DiscussionStore::roundBegunElsewhere, this, &Elsewhere::begun);
    connect(&m_discussions, &DiscussionStore::messageChangedElsewhere, this, &Elsewhere::changed);
}

bool Elsewhere::runs(MessageId message) const
{
    return std::any_of(m_rounds.begin(), m_rounds.end(), [message](const RoundRecord &record) {
        return std::any_of(record.messages.begin(), record.messages.end(),
                           [&](const Message &m) { return m.id == message && isUnderWay(m); });
    });
}

void Elsewhere::begun(const RoundRecord &record)
{
    const auto known = m_rounds.value(record.round.id);
    m_rounds.insert(record.round.id, record);
    const bool again = std::any_of(record.messages.begin(), record.messages.end(),
                                   [](const Message &message) { return message.attempt > 1; });
    if (!again) {
        emit roundStarted(record);
    } else {
        for (const auto &message : record.messages) {
            const bool told = std::any_of(
                known.messages.begin(), known.messages.end(), [&message](const Message &before) {
                    return before.id == message.id && before.attempt == message.attempt;
                });
            if (isUnderWay(message) && !told)
                emit messageRestarted(message);
        }
    }
    tellIfFinished(record.round.id); // it may have ended before we heard that it began
}

void Elsewhere::changed(const Message &message)
{
    if (message.author == Author::Human)
        return;
    if (hasEnded(message.status))
        emit messageFinished(message);
    else
        emit messageChanged(message);

    const auto known = m_rounds.find(message.round);
    if (known == m_rounds.end()) {
        learn(message);
        return;
    }
    for (auto &before : known->messages)
        if (before.id == message.id)
            before = message;
    tellIfFinished(message.round);
}

/// A round that began before this process did: the store knows how its other answers stand.
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
    const auto known = m_rounds.find(id);
    if (known == m_rounds.end() ||
        std::any_of(known->messages.begin(), known->messages.end(), isUnderWay))
        return;
    const RoundRecord record = *known;
    m_rounds.erase(known);
    const int attempts = attemptsOf(record);
    if (m_told.value(id) == attempts)
        return;
    m_told.insert(id, attempts);
    Round round = record.round;
    if (!round.finishedAt)
        round.finishedAt = QDateTime::currentDateTimeUtc();
    emit roundFinished(round);
}

} // namespace moai

#include "moc_Elsewhere.cpp"
