// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussionRun.h"

#include "domain/Answers.h"
#include "roundtable/Chain.h"
#include "roundtable/DiscussionRound.h"
#include "roundtable/Here.h"
#include "roundtable/LineQueue.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace moai {
namespace {

/// The rounds up to that one; an empty list when it is not there.
QList<RoundRecord> upTo(RoundId round, QList<RoundRecord> rounds)
{
    while (!rounds.isEmpty() && rounds.last().round.id != round)
        rounds.removeLast();
    return rounds;
}

} // namespace

DiscussionRun::DiscussionRun(DiscussionId discussion, ProjectStore &projects,
                             DiscussionStore &discussions, RunningRounds &running, LineQueue &queue,
                             const Seeds &seeds, QObject *parent)
    : QObject(parent),
      m_discussion(discussion),
      m_projects(projects),
      m_discussions(discussions),
      m_running(running),
      m_queue(queue),
      m_seeds(seeds)
{
    const auto moved = [this](const Message &message) {
        if (message.round == m_round.id)
            scheduleStep();
    };
    connect(&m_running, &RunningRounds::messageFinished, this, moved);
    connect(&m_running, &RunningRounds::messageChanged, this, moved);
    connect(&m_running, &RunningRounds::roundFinished, this, [this](const Round &round) {
        if (round.id == m_round.id)
            scheduleStep();
    });
}

QFuture<Result<Said>> DiscussionRun::open(const Talk &talk, Opening opening, const QString &text,
                                          int roundsLeft)
{
    return begin(talk, opening, text, roundsLeft, std::nullopt);
}

QFuture<Result<Said>> DiscussionRun::begin(const Talk &talk, Opening opening, const QString &text,
                                           int roundsLeft, std::optional<RoundId> follows)
{
    auto next =
        opening == Opening::Blind ? blindRound(talk, text) : turnTakingRound(talk, text, m_seeds());
    if (!next)
        return doneWith(giveUp(next.error()));
    next->roundsLeft = roundsLeft;
    next->follows = follows;
    next->arrival = talk.arrival;
    auto promise = std::make_shared<QPromise<Result<Said>>>();
    promise->start();
    whenDone(m_discussions.beginRound(*next), this,
             [this, promise, talk](const Result<RoundRecord> &begun) {
                 if (begun) {
                     m_round = begun->round;
                     m_next = Wanted::Maybe;
                     m_turns.clear();
                     emit roundStarted(*begun);
                     Talk now = talk;
                     now.record.rounds.append(*begun);
                     restarted(now, *begun, answersOf(*begun));
                 }
                 promise->addResult(begun ? told() : giveUp(begun.error()));
                 promise->finish();
             });
    return promise->future();
}

/// Answers of the round that wait: all are asked now, or the first of them.
void DiscussionRun::restarted(const Talk &talk, RoundRecord round, const QList<Message> &turns)
{
    m_turns.clear();
    for (const auto &answer : answersOf(round))
        m_turns.append(answer.id);
    if (!takesTurns(round.round)) {
        ask(talk, round, turns);
        return;
    }
    m_running.hold(round.round, turns);
    if (m_running.isHeld(turns.first().id))
        ask(talk, round, {turns.first()});
}

QFuture<Result<Said>> DiscussionRun::takeUp(const Talk &talk, const Remainder &rest)
{
    const auto rounds = upTo(rest.round, talk.record.rounds);
    m_round = rounds.last().round;
    for (const auto &answer : answersOf(rounds.last()))
        m_turns.append(answer.id);
    if (rest.turns.isEmpty())
        return stepWith(talk);
    QList<MessageId> turns;
    for (const auto &turn : rest.turns)
        turns.append(turn.id);
    auto promise = std::make_shared<QPromise<Result<Said>>>();
    promise->start();
    whenDone(m_discussions.beginAttempts(turns), this,
             [this, promise, talk](const Result<QList<Message>> &begun) {
                 if (begun) {
                     for (const auto &message : *begun)
                         emit messageRestarted(message);
                     restarted(talk, upTo(m_round.id, talk.record.rounds).last(), *begun);
                 }
                 promise->addResult(begun ? told() : giveUp(begun.error()));
                 promise->finish();
             });
    return promise->future();
}

void DiscussionRun::ask(const Talk &talk, const RoundRecord &round, const QList<Message> &answers)
{
    const auto rounds = upTo(round.round.id, m_running.upToDate(talk.record.rounds));
    m_running.begin(round.round, askings(talk, rounds, answers));
}

void DiscussionRun::scheduleStep()
{
    if (m_over || std::exchange(m_scheduled, true))
        return;
    (void)m_queue.add([run = QPointer(this)] {
        if (!run)
            return succeeded(Said());
        run->m_scheduled = false;
        return run->step();
    });
}

QFuture<Result<Said>> DiscussionRun::step()
{
    if (m_over)
        return succeeded(Said());
    const auto here = findHere({{}, m_discussion, false, false}, m_projects, m_discussions, this);
    const auto talk = andThen(here, this, [this](const Here &found) {
        return talkOf(found, m_projects, m_discussions, this);
    });
    auto promise = std::make_shared<QPromise<Result<Said>>>();
    promise->start();
    const auto pass = [promise](const Result<Said> &said) {
        promise->addResult(said);
        promise->finish();
    };
    whenDone(talk, this, [this, pass](const Result<Talk> &found) {
        if (found)
            whenDone(stepWith(*found), this, pass);
        else
            pass(giveUp(found.error()));
    });
    return promise->future();
}

QFuture<Result<Said>> DiscussionRun::stepWith(const Talk &talk)
{
    const auto rounds = upTo(m_round.id, talk.record.rounds);
    m_round = rounds.last().round;
    if (isSpeaking())
        return doneWith(told());
    for (const auto &answer : answersOf(rounds.last())) {
        if (!m_running.isHeld(answer.id))
            continue;
        if (!m_paused)
            ask(talk, rounds.last(), {answer});
        return doneWith(told());
    }
    if (m_end)
        return finish(*m_end);
    const auto after = afterRound(talk.record, rounds.last(), talk.project.rules, m_next);
    if (after.end)
        return finish(*after.end);
    if (m_paused)
        return doneWith(told());
    return begin(talk, Opening::InTurn, {}, after.roundsLeft, m_round.id);
}

void DiscussionRun::pause()
{
    m_paused = true;
    (void)told();
}

QFuture<Result<Said>> DiscussionRun::resume()
{
    m_paused = false;
    return step();
}

void DiscussionRun::wantMore()
{
    m_next = Wanted::Certainly;
    scheduleStep();
}

void DiscussionRun::end(CourseEnd end)
{
    m_end = end;
    for (const MessageId turn : std::as_const(m_turns))
        (void)m_running.stop(turn);
    scheduleStep();
}

QFuture<Result<Said>> DiscussionRun::finish(CourseEnd end)
{
    m_over = true;
    m_round.roundsLeft = 0;
    m_round.courseEnd = end;
    auto promise = std::make_shared<QPromise<Result<Said>>>();
    promise->start();
    // Should it not be kept, the store's trouble shows with whatever is asked next.
    whenDone(m_discussions.setCourse(m_round.id, 0, end), this,
             [this, promise](const Result<void> &) {
                 promise->addResult(told());
                 promise->finish();
             });
    return promise->future();
}

/// The store cannot be used, or the discussion went on elsewhere: what is left may be resumed.
Result<Said> DiscussionRun::giveUp(const Failure &failure)
{
    m_over = true;
    m_brokeOff = m_round.id.isValid();
    for (const MessageId turn : std::as_const(m_turns))
        m_running.interrupt(turn);
    (void)told();
    return failure;
}

bool DiscussionRun::isSpeaking() const
{
    return std::any_of(m_turns.begin(), m_turns.end(), [this](MessageId turn) {
        return m_running.runs(turn) && !m_running.isHeld(turn);
    });
}

Course DiscussionRun::course() const
{
    using State = Course::State;
    Course course;
    course.discussion = m_discussion;
    course.round = m_round.number;
    course.roundsLeft = m_round.roundsLeft;
    course.end = m_round.courseEnd;
    course.turnsLeft = int(std::count_if(m_turns.begin(), m_turns.end(),
                                         [this](MessageId turn) { return m_running.runs(turn); }));
    if (m_over)
        course.state = m_brokeOff ? State::BrokeOff : State::Idle;
    else if (m_paused)
        course.state = isSpeaking() ? State::Pausing : State::Paused;
    else
        course.state = State::Running;
    return course;
}

/// Tells where it stands, and what a line that led there says.
Result<Said> DiscussionRun::told()
{
    const Course now = course();
    if (m_round.id.isValid() && std::exchange(m_told, now) != now)
        emit courseChanged(now);
    Said said;
    said.discussion = m_discussion;
    said.round = m_round.id;
    return said;
}

} // namespace moai

#include "moc_DiscussionRun.cpp"
