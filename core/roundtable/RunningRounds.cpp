// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RunningRounds.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "llm/Services.h"
#include "roundtable/Chain.h"
#include "roundtable/Fitting.h"
#include "roundtable/RunningAnswer.h"
#include "roundtable/ServiceKeys.h"
#include "roundtable/Turns.h"
#include "secrets/Keys.h"
#include "storage/DiscussionStore.h"

#include <algorithm>
#include <utility>

namespace moai {

RunningRounds::RunningRounds(DiscussionStore &discussions, Services &services, Keys &keys,
                             Clock &clock, Budget &budget, QObject *parent)
    : QObject(parent),
      m_discussions(discussions),
      m_services(services),
      m_keys(keys),
      m_clock(clock),
      m_guard(budget, discussions)
{
}

RunningRounds::~RunningRounds() = default;

void RunningRounds::begin(const Round &round, const QList<Asking> &askings)
{
    const auto open = m_guard.open(round.discussion);
    whenDone(open, this, [this, id = round.discussion](const Result<void> &account) {
        if (!account && account.error().kind == FailureKind::Stopped)
            stopAtCap(id, account.error());
    });
    // One look at the keychain per service, however many seats it has.
    QHash<QString, QFuture<Result<QByteArray>>> keys;
    for (const auto &asking : askings) {
        const QString name = asking.service ? asking.service->name : QString();
        if (!keys.contains(name))
            keys.insert(name, andThen(open, this, [this, service = asking.service](const auto &) {
                            return service ? keyFor(*service, m_keys, this)
                                           : succeeded(QByteArray());
                        }));
        if (!m_held.remove(asking.message.id))
            enter(round, asking.message);
        ask(asking, keys.value(name));
    }
}

void RunningRounds::hold(const Round &round, const QList<Message> &answers)
{
    for (const auto &message : answers) {
        m_held.insert(message.id);
        auto *answer = enter(round, message);
        if (m_stopping)
            close(answer);
    }
}

RunningAnswer *RunningRounds::enter(const Round &round, const Message &message)
{
    auto &underWay = m_rounds[round.id];
    underWay.round = round;
    ++underWay.answers;
    auto *answer = new RunningAnswer(message, m_discussions, m_services, m_clock, this);
    m_answers.insert(message.id, answer);
    watch(answer);
    return answer;
}

void RunningRounds::ask(Asking asking, const QFuture<Result<QByteArray>> &key)
{
    fit(asking);
    const Message message = asking.message;
    // The store does one thing after the other: it is there before the answer can end. Should it
    // not be kept, nothing but this look back is lost.
    (void)m_discussions.keepSeen(message.id, message.attempt, asking.passages, message.leftOut);
    auto *answer = m_answers.value(message.id);
    answer->start(asking, key, m_tapes.value(message.discussion));
    if (m_stopping)
        close(answer);
}

/// Ends it because Moai is closing.
void RunningRounds::close(RunningAnswer *answer)
{
    const Message message = answer->message();
    m_held.remove(message.id);
    if (m_rounds.value(message.round).round.mode == Mode::Discuss)
        answer->interrupt();
    else
        answer->stop();
}

/// Makes the question of what fits into the model's context.
void RunningRounds::fit(Asking &asking) const
{
    if (asking.service) {
        const Parameters &parameters = asking.question.parameters;
        const qint64 window = parameters.contextTokens.value_or(0);
        const qint64 known =
            window > 0 ? window
                       : m_services.facts().windowOf(*asking.service, asking.question.model);
        const Fitted fits = fitted(asking.passages, roomIn(known, parameters));
        asking.passages = fits.passages;
        asking.message.leftOut = fits.leftOut;
    }
    asking.question = withPassages(std::move(asking.question), asking.passages);
}

void RunningRounds::watch(RunningAnswer *answer)
{
    const MessageId id = answer->message().id;
    const DiscussionId discussion = answer->message().discussion;
    connect(answer, &RunningAnswer::textArrived, this, [this, id, discussion](const QString &text) {
        emit textArrived(id, text);
        keepToCap(discussion);
    });
    connect(answer, &RunningAnswer::thinkingArrived, this,
            [this, id, discussion](const QString &thinking) {
                emit thinkingArrived(id, thinking);
                keepToCap(discussion);
            });
    connect(answer, &RunningAnswer::noteArrived, this,
            [this, id](const QString &note) { emit noteArrived(id, note); });
    connect(answer, &RunningAnswer::ended, this,
            [this, answer](const Message &message) { finish(answer, message); });
    connect(answer, &RunningAnswer::superseded, this, [this, answer] { tellWhatIsStored(answer); });
}

/// Stops everything of the project once its spend, with what runs here, is past its hard cap.
void RunningRounds::keepToCap(DiscussionId discussion)
{
    QList<RunningCost> running;
    running.reserve(m_answers.size());
    for (const auto *answer : std::as_const(m_answers))
        running.append(
            {answer->message().id, answer->message().discussion, answer->presumedCost()});
    const auto overrun = m_guard.overrun(discussion, running);
    if (!overrun)
        return;
    QSet<DiscussionId> discussions;
    for (const RunningCost &answer : std::as_const(running))
        if (m_guard.share(answer.discussion, discussion))
            discussions.insert(answer.discussion);
    for (const DiscussionId each : std::as_const(discussions))
        stopAtCap(each, *overrun);
}

void RunningRounds::stopAtCap(DiscussionId discussion, const Failure &why)
{
    const auto answers = m_answers.values();
    for (auto *answer : answers)
        if (answer->message().discussion == discussion) {
            m_held.remove(answer->message().id);
            answer->stop(why);
        }
    emit capReached(discussion);
}

void RunningRounds::finish(RunningAnswer *answer, const Message &message)
{
    m_guard.ended(message.discussion, message.id, answer->presumedCost());
    if (message.failure && message.failure->kind == FailureKind::Storage) {
        if (!m_notKept)
            m_notKept = message.failure;
        emit noteArrived(message.id, message.failure->sentence);
    }
    if (message.failure && message.failure->kind == FailureKind::Auth)
        m_keys.distrust(message.serviceName);
    emit messageFinished(message);
    leave(answer);
}

void RunningRounds::tellWhatIsStored(RunningAnswer *answer)
{
    whenDone(m_discussions.load(answer->message().discussion), this,
             [this, answer](const Result<DiscussionRecord> &record) {
                 Message message = answer->message();
                 const auto rounds = record ? record->rounds : QList<RoundRecord>();
                 for (const auto &round : rounds)
                     for (const auto &stored : round.messages)
                         if (stored.id == message.id)
                             message = stored;
                 if (hasEnded(message.status))
                     emit messageFinished(message);
                 else
                     emit messageChanged(message);
                 leave(answer);
             });
}

void RunningRounds::leave(RunningAnswer *answer)
{
    const Message message = answer->message();
    if (m_answers.value(message.id) == answer) // it may be asked again already
        m_answers.remove(message.id);
    answer->deleteLater();
    auto &underWay = m_rounds[message.round];
    if (--underWay.answers == 0) {
        Round round = std::exchange(underWay, {}).round;
        m_rounds.remove(message.round);
        round.finishedAt = m_clock.now();
        emit roundFinished(round);
    }
    answerSettlers();
}

void RunningRounds::setTape(DiscussionId discussion, const std::shared_ptr<CassetteWriter> &tape)
{
    if (tape)
        m_tapes.insert(discussion, tape);
    else
        m_tapes.remove(discussion);
}

bool RunningRounds::stop(MessageId message)
{
    auto *answer = m_answers.value(message);
    m_held.remove(message);
    if (answer)
        answer->stop();
    return answer != nullptr;
}

void RunningRounds::interrupt(MessageId message)
{
    m_held.remove(message);
    if (auto *answer = m_answers.value(message))
        answer->interrupt();
}

bool RunningRounds::isRunning(DiscussionId discussion) const
{
    return std::any_of(m_answers.begin(), m_answers.end(), [&](const RunningAnswer *answer) {
        const Message &message = answer->message();
        return message.discussion == discussion && !m_held.contains(message.id);
    });
}

QList<RoundRecord> RunningRounds::upToDate(QList<RoundRecord> rounds) const
{
    for (auto &round : rounds)
        for (auto &message : round.messages)
            if (const auto *answer = m_answers.value(message.id))
                message = answer->message();
    return rounds;
}

void RunningRounds::stopFromNowOn()
{
    m_stopping = true;
    const auto answers = m_answers.values();
    for (auto *answer : answers)
        close(answer);
}

QFuture<Result<void>> RunningRounds::settled()
{
    QPromise<Result<void>> promise;
    promise.start();
    const auto future = promise.future();
    m_settlers.push_back(std::move(promise));
    answerSettlers();
    return future;
}

void RunningRounds::answerSettlers()
{
    if (!m_answers.isEmpty())
        return;
    for (auto &promise : std::exchange(m_settlers, {})) {
        promise.addResult(m_notKept ? Result<void>(*m_notKept) : Result<void>());
        promise.finish();
    }
}

} // namespace moai

#include "moc_RunningRounds.cpp"
