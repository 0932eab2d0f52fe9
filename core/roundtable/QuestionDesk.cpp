// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/QuestionDesk.h"

#include "base/Invalid.h"
#include "roundtable/Chain.h"
#include "roundtable/ProjectDesk.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace moai {
namespace {

Here placeOf(const Talk &talk)
{
    return {talk.project, talk.roster, talk.record.discussion};
}

/// As they stand in their round.
QList<Message> inOrder(QList<Message> answers)
{
    std::sort(answers.begin(), answers.end(),
              [](const Message &a, const Message &b) { return a.id < b.id; });
    return answers;
}

} // namespace

QuestionDesk::QuestionDesk(ProjectStore &projects, DiscussionStore &discussions,
                           RunningRounds &running, QObject *parent)
    : QObject(parent), m_projects(projects), m_discussions(discussions), m_running(running)
{
}

QFuture<Result<Said>> QuestionDesk::ask(const Here &here, const AskCommand &command)
{
    return andThen(withProject(here, m_projects, this), this, [this, command](const Here &now) {
        const Mode current = now.discussion ? now.discussion->mode : Mode::Open;
        const auto plan = Plan::make(command, current, now.roster);
        if (!plan)
            return failedWith<Said>(plan.error());
        return andThen(withDiscussion(now, m_discussions, this), this,
                       [this, plan = *plan](const Here &there) {
                           return andThen(
                               talkOf(there, m_projects, m_discussions, this), this,
                               [this, plan](const Talk &talk) { return begin(talk, plan); });
                       });
    });
}

QFuture<Result<Said>> QuestionDesk::begin(const Talk &talk, const Plan &plan)
{
    NewRound round;
    round.discussion = talk.record.discussion.id;
    round.mode = plan.mode;
    round.text = plan.text;
    round.promptVersion = plan.promptVersion;
    round.contextPolicy = talk.policy();
    round.anonymous = talk.anonymous();
    round.asked = allAsked(plan.asked);
    round.arrival = talk.arrival;
    return andThen(m_discussions.beginRound(round), this, [this, talk](const RoundRecord &begun) {
        QList<Message> answers;
        for (const auto &message : begun.messages)
            if (message.author == Author::Participant)
                answers.append(message);
        QList<RoundRecord> rounds = m_running.upToDate(talk.record.rounds);
        rounds.append(begun);
        const auto questions = askings(talk, rounds, answers);
        emit roundStarted(begun);
        m_running.begin(begun.round, questions);
        Said said = saidHere(placeOf(talk), {});
        said.round = begun.round.id;
        return succeeded(said);
    });
}

QFuture<Result<Said>> QuestionDesk::retry(const Here &here, const RetryCommand &command)
{
    if (!here.project || !here.discussion)
        return failedWith<Said>(invalid(tr("Nothing was asked yet.")));
    return andThen(talkOf(here, m_projects, m_discussions, this), this,
                   [this, command](const Talk &talk) {
                       if (talk.record.rounds.isEmpty())
                           return failedWith<Said>(invalid(tr("Nothing was asked yet.")));
                       const auto chosen = Choice::toRetry(command, talk.record.rounds.last());
                       return chosen ? askAgain(talk, *chosen) : failedWith<Said>(chosen.error());
                   });
}

QFuture<Result<Said>> QuestionDesk::askAgain(const Talk &talk, const QList<Message> &answers)
{
    struct Attempts {
        qsizetype awaited = 0;
        QList<Message> begun;
        Failure failure;
        QPromise<Result<Said>> promise;
    };
    const auto attempts = std::make_shared<Attempts>();
    attempts->awaited = answers.size();
    attempts->promise.start();
    for (const auto &answer : answers)
        whenDone(m_discussions.beginAttempt(answer.id), this,
                 [this, attempts, talk](const Result<Message> &message) {
                     if (message)
                         attempts->begun.append(*message);
                     else
                         attempts->failure = message.error();
                     if (--attempts->awaited > 0)
                         return;
                     // Some may have been asked again elsewhere meanwhile; the others stay ours.
                     attempts->promise.addResult(attempts->begun.isEmpty()
                                                     ? Result<Said>(attempts->failure)
                                                     : restart(talk, attempts->begun));
                     attempts->promise.finish();
                 });
    return attempts->promise.future();
}

Result<Said> QuestionDesk::restart(const Talk &talk, const QList<Message> &answers)
{
    QList<RoundRecord> rounds = m_running.upToDate(talk.record.rounds);
    const auto isAsked = [&answers](const RoundRecord &record) {
        return record.round.id == answers.first().round;
    };
    const auto asked = std::find_if(rounds.begin(), rounds.end(), isAsked);
    const Round round = asked->round;
    rounds.erase(asked + 1, rounds.end());
    for (const auto &answer : answers)
        emit messageRestarted(answer);
    if (answers.size() > 1 && round.mode == Mode::Consensus)
        emit judgementRestarted(talk, {round, inOrder(answers)});
    else
        m_running.begin(round, askings(talk, rounds, answers));
    Said said = saidHere(placeOf(talk), {});
    said.round = round.id;
    return said;
}

QFuture<Result<Said>> QuestionDesk::retry(MessageId id)
{
    return andThen(m_discussions.beginAttempt(id), this, [this](const Message &message) {
        const auto talk = andThen(
            findHere({{}, message.discussion, false}, m_projects, m_discussions, this), this,
            [this](const Here &here) { return talkOf(here, m_projects, m_discussions, this); });
        auto promise = std::make_shared<QPromise<Result<Said>>>();
        promise->start();
        whenDone(talk, this, [this, promise, message](const Result<Talk> &found) {
            if (!found) {
                // The attempt has begun, so it must end.
                Message over = message;
                over.status = MessageStatus::Failed;
                over.failure = found.error();
                (void)m_discussions.finish(over);
            }
            promise->addResult(found ? restart(*found, {message}) : Result<Said>(found.error()));
            promise->finish();
        });
        return promise->future();
    });
}

QFuture<Result<Said>> QuestionDesk::stop(const Here &here, const StopCommand &command)
{
    if (!here.discussion)
        return succeeded(saidHere(here, tr("Nothing is running.")));
    return andThen(m_discussions.load(here.discussion->id), this,
                   [this, here, command](const DiscussionRecord &record) {
                       QList<Message> answers;
                       for (const auto &round : m_running.upToDate(record.rounds))
                           answers += round.messages;
                       const auto chosen = Choice::toStop(command, answers);
                       if (!chosen)
                           return failedWith<Said>(chosen.error());
                       return succeeded(stopped(here, *chosen));
                   });
}

Said QuestionDesk::stopped(const Here &here, const QList<Message> &answers)
{
    QStringList stopped;
    QStringList others;
    for (const auto &answer : answers)
        (m_running.stop(answer.id) ? stopped : others).append(answer.handle);
    QStringList sentences;
    if (!stopped.isEmpty())
        sentences.append(tr("Stopped %1.").arg(handleList(stopped)));
    if (!others.isEmpty())
        sentences.append(
            tr("Another Moai window or terminal asks %1: stop it there.").arg(handleList(others)));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing is running."));
    return saidHere(here, sentences.join(u' '));
}

} // namespace moai

#include "moc_QuestionDesk.cpp"
