// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Desk.h"

#include "base/WhenDone.h"
#include "roundtable/FindingsOf.h"
#include "roundtable/Here.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"

#include <algorithm>

namespace moai {

Desk::Desk(ProjectStore &projects, DiscussionStore &discussions, Roundtable &roundtable,
           TelegramStore &chats, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_roundtable(roundtable),
      m_chats(chats, projects, discussions)
{
    connect(&projects, &ProjectStore::changed, this, &Desk::refreshProject);
    connect(&discussions, &DiscussionStore::listChanged, this, &Desk::refreshDiscussion);
    connect(&roundtable, &Roundtable::roundStarted, this, &Desk::takeRound);
    connect(&roundtable, &Roundtable::messageRestarted, this, &Desk::takeMessage);
    connect(&roundtable, &Roundtable::messageChanged, this, &Desk::takeMessage);
    connect(&roundtable, &Roundtable::messageFinished, this, &Desk::takeMessage);
    connect(&roundtable, &Roundtable::roundFinished, this, &Desk::takeRoundEnd);
    connect(&roundtable, &Roundtable::courseChanged, this, &Desk::takeCourse);
    connect(&roundtable, &Roundtable::noteArrived, this, &Desk::noteArrived);
    connect(&roundtable, &Roundtable::textArrived, this, &Desk::takeText);
    connect(&roundtable, &Roundtable::thinkingArrived, this, &Desk::takeThinking);
}

void Desk::start(std::optional<DiscussionId> preferred)
{
    const int visit = ++m_visit;
    whenDone(m_projects.currentProject(), this,
             [this, visit, preferred](const Result<std::optional<Project>> &project) {
                 if (visit != m_visit)
                     return;
                 if (!project)
                     emit failed(project.error());
                 else if (*project)
                     showProject(**project, preferred);
                 else
                     startPractice();
             });
}

void Desk::startPractice()
{
    const int visit = m_visit;
    const auto land = [this, visit](const Result<Here> &here) {
        if (visit != m_visit)
            return;
        if (here)
            showProject(*here->project, std::nullopt);
        else
            emit failed(here.error());
    };
    whenDone(withProject(Here{}, m_projects, this), this, land);
}

void Desk::openProject(ProjectId id)
{
    if (m_project && m_project->id == id)
        return;
    const int visit = ++m_visit;
    whenDone(m_projects.use(id), this, [this, visit](const Result<void> &used) {
        if (!used)
            emit failed(used.error());
        else if (visit == m_visit)
            start();
    });
}

void Desk::showProject(const Project &project, std::optional<DiscussionId> preferred)
{
    const int visit = m_visit;
    m_project = project;
    refreshRoster();
    whenDone(m_discussions.discussions(project.id), this,
             [this, visit, preferred](const Result<QList<Discussion>> &list) {
                 if (visit != m_visit)
                     return;
                 if (!list || list->isEmpty()) {
                     // No move of the person's: what they have said meanwhile still lands here.
                     showEmptyDesk();
                     return;
                 }
                 const auto wanted =
                     std::find_if(list->begin(), list->end(), [&](const Discussion &discussion) {
                         return preferred && discussion.id == *preferred;
                     });
                 openDiscussion(wanted == list->end() ? list->first().id : wanted->id);
             });
    emit projectChanged();
}

void Desk::openDiscussion(DiscussionId id)
{
    const int visit = ++m_visit;
    m_loading = id;
    m_startedMeanwhile.clear();
    whenDone(m_discussions.load(id), this, [this, visit](const Result<DiscussionRecord> &record) {
        if (visit != m_visit)
            return;
        m_loading = {};
        if (!record)
            emit failed(record.error());
        else
            showDiscussion(*record);
    });
}

void Desk::showDiscussion(const DiscussionRecord &record)
{
    m_discussion = record.discussion;
    m_rounds = record.rounds;
    m_rankings = record.rankings;
    for (const RoundRecord &round : std::as_const(m_startedMeanwhile))
        if (m_rounds.isEmpty() || m_rounds.last().round.number < round.round.number)
            m_rounds.append(round);
    m_startedMeanwhile.clear();
    m_live.overlay(m_rounds);
    m_findings.reset();
    m_course = {};
    emit opened();
    emit findingsChanged();
    tellRunning();
    readCourse();
    markRead();
    if (!m_project || m_project->id != m_discussion->project)
        followProject(m_discussion->project);
}

void Desk::followProject(ProjectId id)
{
    const int visit = m_visit;
    whenDone(m_projects.project(id), this, [this, visit](const Result<Project> &project) {
        if (visit != m_visit || !project)
            return;
        m_project = *project;
        emit projectChanged();
        refreshRoster();
    });
}

void Desk::startDiscussion()
{
    ++m_visit;
    showEmptyDesk();
}

void Desk::showEmptyDesk()
{
    m_loading = {};
    m_discussion.reset();
    m_rounds.clear();
    m_rankings.clear();
    m_findings.reset();
    m_course = {};
    m_nextMode = Mode::Open;
    emit opened();
    emit findingsChanged();
    tellRunning();
}

const Message *Desk::message(MessageId id) const
{
    for (auto round = m_rounds.crbegin(); round != m_rounds.crend(); ++round)
        for (const Message &message : round->messages)
            if (message.id == id)
                return &message;
    return nullptr;
}

Message *Desk::find(MessageId id)
{
    for (auto round = m_rounds.rbegin(); round != m_rounds.rend(); ++round)
        for (Message &message : round->messages)
            if (message.id == id)
                return &message;
    return nullptr;
}

Minutes Desk::minutes() const
{
    return {{*m_discussion, m_rounds, m_rankings}, *m_project, m_roster, findings()};
}

QColor Desk::colourOf(const Message &message) const
{
    const QColor own = QColor::fromString(message.colour);
    if (own.isValid())
        return own;
    for (const Participant &seat : m_roster)
        if (seat.id == message.participant)
            return theme().seat(seat.position);
    return theme().seat(int(m_roster.size())); // its seat is gone
}

ContextPolicy Desk::contextPolicy() const
{
    if (m_discussion && m_discussion->contextPolicy)
        return *m_discussion->contextPolicy;
    return m_project ? m_project->contextPolicy : ContextPolicy::OwnThread;
}

bool Desk::isAnonymous() const
{
    if (m_discussion && m_discussion->anonymous)
        return *m_discussion->anonymous;
    return m_project && m_project->rules.anonymous;
}

Mode Desk::mode() const
{
    return m_discussion ? m_discussion->mode : m_nextMode;
}

const Findings &Desk::findings() const
{
    if (!m_findings)
        m_findings = findingsOf({m_discussion.value_or(Discussion()), m_rounds, m_rankings});
    return *m_findings;
}

void Desk::tellFindings()
{
    m_findings.reset();
    emit findingsChanged();
}

bool Desk::isPractice() const
{
    return !m_roster.isEmpty() &&
           std::all_of(m_roster.begin(), m_roster.end(), [](const Participant &seat) {
               return seat.serviceName == QLatin1StringView("practice");
           });
}

void Desk::markRead()
{
    if (m_discussion && m_watched)
        whenDone(m_discussions.markRead(m_discussion->id), this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void Desk::setWatched(bool watched)
{
    m_watched = watched;
    if (m_discussion && m_discussion->state != DiscussionState::Idle)
        markRead();
}

void Desk::tellRunning()
{
    const bool running =
        std::any_of(m_rounds.crbegin(), m_rounds.crend(), [](const RoundRecord &round) {
            return std::any_of(round.messages.begin(), round.messages.end(),
                               [](const Message &message) { return !hasEnded(message.status); });
        });
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged(running);
}

} // namespace moai
