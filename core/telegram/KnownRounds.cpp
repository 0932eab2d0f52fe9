// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/KnownRounds.h"

namespace moai {
namespace {

/// News of different processes and of the store may overtake each other.
void moveOn(Message &known, const Message &news)
{
    const bool isOlder =
        news.attempt < known.attempt ||
        (news.attempt == known.attempt && hasEnded(known.status) && !hasEnded(news.status));
    if (!isOlder)
        known = news;
}

} // namespace

RoundRecord *KnownRounds::find(DiscussionId discussion, RoundId round)
{
    const auto rounds = m_rounds.find(discussion);
    if (rounds == m_rounds.end())
        return nullptr;
    const auto found = rounds->find(round);
    return found == rounds->end() ? nullptr : &*found;
}

void KnownRounds::add(const RoundRecord &record)
{
    if (auto *known = find(record.round.discussion, record.round.id)) {
        known->round = record.round;
        for (const Message &message : record.messages)
            (void)move(message);
        return;
    }
    m_rounds[record.round.discussion].insert(record.round.id, record);
}

std::optional<RoundId> KnownRounds::move(const Message &message)
{
    auto *record = find(message.discussion, message.round);
    if (!record)
        return std::nullopt;
    for (Message &known : record->messages)
        if (known.id == message.id)
            moveOn(known, message);
    return message.round;
}

std::optional<RoundId> KnownRounds::move(const Course &course)
{
    m_courses.insert(course.discussion, course.state);
    const auto rounds = m_rounds.find(course.discussion);
    if (rounds == m_rounds.end())
        return std::nullopt;
    for (auto &record : *rounds)
        if (record.round.number == course.round) {
            record.round.roundsLeft = course.roundsLeft;
            record.round.courseEnd = course.end;
            return record.round.id;
        }
    return std::nullopt;
}

void KnownRounds::forget(DiscussionId discussion, RoundId round)
{
    const auto rounds = m_rounds.find(discussion);
    if (rounds == m_rounds.end())
        return;
    rounds->remove(round);
    if (rounds->isEmpty()) {
        m_rounds.erase(rounds);
        m_courses.remove(discussion);
    }
}

std::optional<RoundRecord> KnownRounds::round(RoundId id) const
{
    for (const auto &rounds : m_rounds)
        if (const auto found = rounds.find(id); found != rounds.end())
            return *found;
    return std::nullopt;
}

std::optional<RoundRecord> KnownRounds::before(const Round &round) const
{
    const auto rounds = m_rounds.value(round.discussion);
    for (const auto &record : rounds)
        if (record.round.number == round.number - 1)
            return record;
    return std::nullopt;
}

bool KnownRounds::isLast(const Round &round) const
{
    const auto rounds = m_rounds.value(round.discussion);
    return rounds.isEmpty() || rounds.lastKey() <= round.id;
}

QList<RoundRecord> KnownRounds::of(DiscussionId discussion) const
{
    return m_rounds.value(discussion).values();
}

bool KnownRounds::isPaused(DiscussionId discussion) const
{
    return m_courses.value(discussion, Course::State::Idle) == Course::State::Paused;
}

} // namespace moai
