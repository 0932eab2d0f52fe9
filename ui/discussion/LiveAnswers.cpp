// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/LiveAnswers.h"

#include <algorithm>

namespace moai {
namespace {

constexpr qsizetype kEndedKept = 128;

bool isNewer(const Message &ours, const Message &theirs)
{
    if (ours.attempt != theirs.attempt)
        return ours.attempt > theirs.attempt;
    return !hasEnded(theirs.status);
}

} // namespace

void LiveAnswers::roundStarted(const RoundRecord &round)
{
    for (const Message &message : round.messages)
        if (message.author == Author::Participant)
            messageChanged(message);
}

void LiveAnswers::messageChanged(const Message &message)
{
    if (hasEnded(message.status)) {
        if (m_running.remove(message.id) == 0)
            return;
        m_ended.append(message);
        if (m_ended.size() > kEndedKept)
            m_ended.removeFirst();
        return;
    }
    auto known = m_running.find(message.id);
    if (known != m_running.end() && known->message.attempt == message.attempt) {
        known->message = message;
        return;
    }
    m_ended.removeIf([&](const Message &ended) { return ended.id == message.id; });
    Live live{message, {}};
    live.clock.start();
    m_running.insert(message.id, live);
}

void LiveAnswers::turnBegan(MessageId id)
{
    const auto live = m_running.find(id);
    if (live != m_running.end() && live->message.status == MessageStatus::Waiting)
        live->clock.start();
}

void LiveAnswers::textArrived(MessageId id, const QString &text)
{
    auto live = m_running.find(id);
    if (live == m_running.end())
        return;
    Message &message = live->message;
    message.text += text;
    message.status = MessageStatus::Streaming;
    if (!message.firstText)
        message.firstText = std::chrono::milliseconds(live->clock.elapsed());
}

void LiveAnswers::thinkingArrived(MessageId id, const QString &thinking)
{
    auto live = m_running.find(id);
    if (live != m_running.end())
        live->message.thinking += thinking;
}

void LiveAnswers::overlay(QList<RoundRecord> &rounds) const
{
    for (RoundRecord &round : rounds)
        for (Message &message : round.messages) {
            const auto live = m_running.constFind(message.id);
            if (live != m_running.constEnd()) {
                if (isNewer(live->message, message))
                    message = live->message;
                continue;
            }
            const auto ended = std::find_if(m_ended.begin(), m_ended.end(),
                                            [&](const Message &m) { return m.id == message.id; });
            if (ended != m_ended.end() && isNewer(*ended, message))
                message = *ended;
        }
}

std::optional<std::chrono::milliseconds> LiveAnswers::runningFor(MessageId id) const
{
    const auto live = m_running.constFind(id);
    if (live == m_running.constEnd())
        return std::nullopt;
    return std::chrono::milliseconds(live->clock.elapsed());
}

} // namespace moai
