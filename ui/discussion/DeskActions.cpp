// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does at the desk.
#include "base/WhenDone.h"
#include "discussion/Desk.h"
#include "roundtable/Chain.h"
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

void Desk::say(const QString &line, Consent consent)
{
    Place place = here();
    place.confirmed = consent == Consent::Given;
    if (m_discussion || m_nextMode == Mode::Open || !m_project || line.startsWith(u'/')) {
        sayThere(place, line);
        return;
    }
    // The mode is kept with the discussion, so that has to be there before its first line.
    const int visit = m_visit;
    const auto made =
        andThen(m_discussions.create(m_project->id, {}), this,
                [this, mode = m_nextMode](Discussion discussion) {
                    discussion.mode = mode;
                    return andThen(m_discussions.update(discussion), this,
                                   [discussion](const auto &) { return succeeded(discussion); });
                });
    whenDone(made, this, [this, visit, place, line](const Result<Discussion> &discussion) {
        if (!discussion) {
            emit sayFailed(line, discussion.error());
            return;
        }
        Place there = place;
        there.newDiscussion = false;
        there.discussion = discussion->id;
        if (visit == m_visit)
            openDiscussion(discussion->id);
        sayThere(there, line);
    });
}

void Desk::sayThere(const Place &place, const QString &line)
{
    const int visit = m_visit;
    whenDone(m_roundtable.say(place, line), this, [this, visit, line](const Result<Said> &said) {
        if (!said)
            emit sayFailed(line, said.error());
        else if (!said->confirmation.isEmpty())
            emit confirmationAsked(line, said->confirmation);
        else
            land(*said, visit);
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
    if (elsewhere) {
        if (!m_discussion && m_nextMode != Mode::Open)
            keepMode(*said.discussion, m_nextMode);
        openDiscussion(*said.discussion);
    } else if (said.project && (!m_project || m_project->id != *said.project))
        start();
}

QFuture<Result<Estimate>> Desk::estimate(const QString &line)
{
    return m_roundtable.estimate(here(), line);
}

void Desk::pause()
{
    if (!m_discussion)
        return;
    whenDone(m_roundtable.pause(m_discussion->id), this, [this](const Result<Said> &said) {
        if (!said)
            emit failed(said.error());
    });
}

void Desk::resume()
{
    if (!m_discussion)
        return;
    whenDone(m_roundtable.resume(m_discussion->id), this, [this](const Result<Said> &said) {
        if (!said)
            emit failed(said.error());
        else if (!said->confirmation.isEmpty())
            emit confirmationAsked(u"/resume"_s, said->confirmation);
    });
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
    keepDiscussion();
}

void Desk::keepDiscussion()
{
    emit discussionChanged();
    tellIfFailed(m_discussions.update(*m_discussion));
}

void Desk::setContextPolicy(ContextPolicy policy)
{
    if (m_discussion) {
        m_discussion->contextPolicy = policy;
        keepDiscussion();
    } else if (m_project) {
        m_project->contextPolicy = policy;
        emit projectChanged();
        tellIfFailed(m_projects.update(*m_project));
    }
}

void Desk::setAnonymous(bool anonymous)
{
    if (m_discussion) {
        m_discussion->anonymous = anonymous;
        keepDiscussion();
    } else if (m_project) {
        m_project->rules.anonymous = anonymous;
        emit projectChanged();
        tellIfFailed(m_projects.update(*m_project));
    }
}

void Desk::setMode(Mode mode)
{
    if (m_discussion) {
        m_discussion->mode = mode;
        keepDiscussion();
    } else {
        m_nextMode = mode;
        emit discussionChanged();
    }
}

void Desk::keepMode(DiscussionId id, Mode mode)
{
    tellIfFailed(andThen(m_discussions.discussion(id), this, [this, mode](Discussion discussion) {
        discussion.mode = mode;
        return m_discussions.update(discussion);
    }));
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
