// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does at the desk.
#include "base/WhenDone.h"
#include "discussion/Desk.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

using namespace Qt::StringLiterals;

namespace moai {

Place Desk::here() const
{
    Place place;
    if (m_project)
        place.project = m_project->id;
    if (m_discussion)
        place.discussion = m_discussion->id;
    else
        place.newDiscussion = true;
    return place;
}

void Desk::say(const QString &line)
{
    const int visit = m_visit;
    whenDone(m_roundtable.say(here(), line), this, [this, visit, line](const Result<Said> &said) {
        if (said)
            land(*said, visit);
        else
            emit sayFailed(line, said.error());
    });
}

void Desk::land(const Said &said, int visit)
{
    if (!said.notice.isEmpty())
        emit noticed(said.notice);
    if (visit != m_visit) // the person has moved on meanwhile
        return;
    const bool elsewhere =
        said.discussion && (!m_discussion || m_discussion->id != *said.discussion);
    if (elsewhere)
        openDiscussion(*said.discussion);
    else if (said.project && (!m_project || m_project->id != *said.project))
        start();
}

void Desk::stop(MessageId id)
{
    m_roundtable.stop(id);
}

void Desk::retry(MessageId id)
{
    tellIfFailed(m_roundtable.retry(id));
}

void Desk::choose(MessageId id, bool chosen)
{
    const Message *wanted = message(id);
    if (!wanted)
        return;
    const RoundId round = wanted->round;
    tellIfFailed(m_discussions.choose(id, chosen));
    for (RoundRecord &record : m_rounds) {
        if (record.round.id != round)
            continue;
        for (Message &answer : record.messages) {
            const bool now = chosen && answer.id == id;
            if (answer.chosen == now)
                continue;
            answer.chosen = now;
            emit messageChanged(answer);
        }
    }
}

void Desk::rename(const QString &title)
{
    if (!m_discussion || title.trimmed().isEmpty())
        return;
    m_discussion->title = title.simplified();
    emit discussionChanged();
    tellIfFailed(m_discussions.update(*m_discussion));
}

void Desk::setContextPolicy(ContextPolicy policy)
{
    if (m_discussion) {
        m_discussion->contextPolicy = policy;
        emit discussionChanged();
        tellIfFailed(m_discussions.update(*m_discussion));
    } else if (m_project) {
        m_project->contextPolicy = policy;
        emit projectChanged();
        tellIfFailed(m_projects.update(*m_project));
    }
}

void Desk::setSeatEnabled(int position, bool enabled)
{
    if (!m_project || position < 0 || position >= m_roster.size())
        return;
    m_roster[position].enabled = enabled;
    emit rosterChanged();
    whenDone(m_projects.setRoster(m_project->id, m_roster), this,
             [this](const Result<QList<Participant>> &kept) {
                 if (!kept)
                     emit failed(kept.error());
             });
}

void Desk::tellIfFailed(const QFuture<Result<void>> &done)
{
    whenDone(done, this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
}

} // namespace moai
