// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/JudgeRun.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "roundtable/Heard.h"
#include "roundtable/JudgePlan.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"

#include <utility>

namespace moai {

JudgeRun::JudgeRun(Talk talk, RoundRecord begun, DiscussionStore &discussions,
                   RunningRounds &running, Clock &clock, QObject *parent)
    : QObject(parent),
      m_talk(std::move(talk)),
      m_begun(std::move(begun)),
      m_discussions(discussions),
      m_running(running),
      m_clock(clock)
{
}

void JudgeRun::start()
{
    QList<Message> steps;
    for (const Message &message : m_begun.messages)
        if (message.author == Author::Participant)
            steps.append(message);
    for (const Message &step : std::as_const(steps))
        m_steps.append(step.id);
    for (const RoundRecord &round : m_running.upToDate(m_talk.record.rounds))
        if (round.round.number < m_begun.round.number)
            m_awaited += underWayIn({round});
    // Who waits for a turn of a paused discussion does not come.
    m_awaited.removeIf([this](MessageId id) { return m_running.isHeld(id); });
    connect(&m_running, &RunningRounds::messageFinished, this, &JudgeRun::finished);
    connect(&m_discussions, &DiscussionStore::messageChangedElsewhere, this,
            [this](const Message &message) {
                if (hasEnded(message.status))
                    finished(message);
            });
    m_running.hold(m_begun.round, steps);
    if (m_awaited.isEmpty())
        weigh();
    else
        m_clock.after(m_talk.project.rules.deadline, this, [this] { weigh(); });
}

void JudgeRun::finished(const Message &message)
{
    if (m_awaited.removeOne(message.id) && m_awaited.isEmpty())
        weigh();
    const bool isCurrent = !m_steps.isEmpty() && m_steps.first() == message.id;
    m_steps.removeOne(message.id);
    if (m_steps.isEmpty())
        deleteLater();
    else if (isCurrent && m_isWeighed)
        askNext();
}

/// From here on it is settled which answers count.
void JudgeRun::weigh()
{
    if (!std::exchange(m_isWeighed, true) && !m_steps.isEmpty())
        askNext();
}

void JudgeRun::askNext()
{
    const MessageId step = m_steps.first();
    whenDone(m_discussions.load(m_begun.round.discussion), this,
             [this, step](const Result<DiscussionRecord> &record) {
                 if (m_running.isHeld(step)) // nobody has stopped it meanwhile
                     ask(step, record);
             });
}

void JudgeRun::ask(MessageId step, const Result<DiscussionRecord> &record)
{
    if (record)
        m_talk.record = *record;
    QList<RoundRecord> rounds = m_running.upToDate(m_talk.record.rounds);
    rounds.removeIf([this](const RoundRecord &r) { return r.round.number > m_begun.round.number; });
    Message message;
    for (const Message &begun : m_begun.messages)
        if (begun.id == step)
            message = begun;
    const Heard heard = Heard::by(message, rounds);
    if (m_about.isEmpty())
        for (const HeardAnswer &answer : heard.answers)
            m_about.append(answer.message.id);
    message.about = m_about;
    (void)m_discussions.setAbout(step, m_about);
    QList<Asking> questions = askings(m_talk, rounds, {message});
    if (!record)
        questions.first().service = record.error();
    else if (heard.handles.size() < quorumOf(m_talk))
        questions.first().service = quorumFailure(int(heard.handles.size()), quorumOf(m_talk));
    m_running.begin(m_begun.round, questions);
}

} // namespace moai

#include "moc_JudgeRun.cpp"
