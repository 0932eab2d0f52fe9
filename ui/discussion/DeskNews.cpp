// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with news: of the roundtable and of the stores.
#include "base/WhenDone.h"
#include "discussion/Desk.h"
#include "discussion/TurnPlace.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <utility>

namespace moai {

void Desk::takeRound(const RoundRecord &round)
{
    m_live.roundStarted(round);
    if (round.round.discussion == m_loading)
        m_startedMeanwhile.append(round);
    if (!m_discussion || round.round.discussion != m_discussion->id)
        return;
    if (!m_rounds.isEmpty() && m_rounds.last().round.number >= round.round.number)
        return;
    m_rounds.append(round);
    noteTurn();
    emit roundAdded();
    tellFindings();
    tellRunning();
}

void Desk::takeMessage(const Message &message)
{
    m_live.messageChanged(message);
    Message *known = find(message.id);
    if (!known)
        return;
    const bool chosen = known->chosen;
    *known = message;
    known->chosen = chosen || message.chosen;
    noteTurn();
    if (hasEnded(known->status))
        m_findings.reset(); // who shows the message may ask what it led to
    emit messageChanged(*known);
    if (hasEnded(known->status))
        tellFindings();
    tellRunning();
}

void Desk::noteTurn()
{
    const Message *speaker = m_rounds.isEmpty() ? nullptr : speakerOf(m_rounds.last());
    const MessageId now = speaker ? speaker->id : MessageId();
    if (std::exchange(m_speaker, now) != now && speaker)
        m_live.turnBegan(now);
}

void Desk::takeRoundEnd(const Round &round)
{
    if (!m_discussion || round.discussion != m_discussion->id)
        return;
    for (RoundRecord &known : m_rounds)
        if (known.round.id == round.id)
            known.round = round;
    markRead();
}

void Desk::takeCourse(const Course &course)
{
    if (!m_discussion || course.discussion != m_discussion->id)
        return;
    m_course = course;
    for (RoundRecord &known : m_rounds)
        if (known.round.number == course.round) {
            known.round.roundsLeft = course.roundsLeft;
            known.round.courseEnd = course.end;
        }
    emit courseChanged(m_course);
}

void Desk::readCourse()
{
    const DiscussionId asked = m_discussion->id;
    whenDone(m_roundtable.course(asked), this, [this, asked](const Result<Course> &course) {
        // What is told meanwhile is newer than what was read.
        if (course && m_discussion && m_discussion->id == asked && !m_course.discussion.isValid())
            takeCourse(*course);
    });
}

void Desk::takeText(MessageId id, const QString &text)
{
    m_live.textArrived(id, text);
    Message *known = find(id);
    if (!known)
        return;
    const bool first = known->status != MessageStatus::Streaming;
    known->text += text;
    known->status = MessageStatus::Streaming;
    if (first) {
        if (!known->firstText)
            known->firstText = m_live.runningFor(id);
        emit messageChanged(*known);
    } else {
        emit textArrived(id, text);
    }
}

void Desk::takeThinking(MessageId id, const QString &thinking)
{
    m_live.thinkingArrived(id, thinking);
    Message *known = find(id);
    if (!known)
        return;
    known->thinking += thinking;
    emit thinkingArrived(id, thinking);
}

void Desk::refreshProject()
{
    if (!m_project) {
        start();
        return;
    }
    const ProjectId asked = m_project->id;
    whenDone(m_projects.project(asked), this, [this, asked](const Result<Project> &project) {
        if (!m_project || m_project->id != asked) // the person has moved on meanwhile
            return;
        if (!project) {
            m_project.reset();
            m_roster.clear();
            start();
            return;
        }
        m_project = *project;
        emit projectChanged();
        refreshRoster();
    });
}

void Desk::refreshRoster()
{
    const ProjectId asked = m_project->id;
    whenDone(m_projects.roster(asked), this,
             [this, asked](const Result<QList<Participant>> &roster) {
                 if (!roster || !m_project || m_project->id != asked)
                     return;
                 m_roster = *roster;
                 emit rosterChanged();
             });
}

void Desk::refreshDiscussion()
{
    if (!m_discussion)
        return;
    const DiscussionId asked = m_discussion->id;
    whenDone(m_discussions.discussion(asked), this,
             [this, asked](const Result<Discussion> &discussion) {
                 if (!m_discussion || m_discussion->id != asked)
                     return;
                 if (!discussion) {
                     startDiscussion();
                     return;
                 }
                 m_discussion = *discussion;
                 emit discussionChanged();
             });
}

} // namespace moai
