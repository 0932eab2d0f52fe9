// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussDesk.h"

#include "roundtable/Chain.h"
#include "roundtable/CourseOf.h"
#include "roundtable/Plan.h"
#include "roundtable/ProjectDesk.h"
#include "roundtable/TurnTaking.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <utility>

namespace moai {
namespace {

QFuture<Result<Said>> refused(const QString &sentence)
{
    return failedWith<Said>({FailureKind::Invalid, sentence, {}});
}

} // namespace

DiscussDesk::DiscussDesk(ProjectStore &projects, DiscussionStore &discussions,
                         RunningRounds &running, LineQueue &queue, Seeds seeds, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_running(running),
      m_queue(queue),
      m_seeds(std::move(seeds))
{
}

DiscussionRun *DiscussDesk::runOf(DiscussionId discussion) const
{
    auto *run = m_runs.value(discussion);
    return run && !run->isOver() ? run : nullptr;
}

DiscussionRun *DiscussDesk::newRun(DiscussionId discussion)
{
    auto *run =
        new DiscussionRun(discussion, m_projects, m_discussions, m_running, m_queue, m_seeds, this);
    connect(run, &DiscussionRun::roundStarted, this, &DiscussDesk::roundStarted);
    connect(run, &DiscussionRun::messageRestarted, this, &DiscussDesk::messageRestarted);
    connect(run, &DiscussionRun::courseChanged, this, &DiscussDesk::courseChanged);
    if (auto *before = m_runs.take(discussion))
        before->deleteLater(); // over, and in the queue nothing of it is under way
    m_runs.insert(discussion, run);
    return run;
}

QFuture<Result<Said>> DiscussDesk::discuss(const Here &here, const DiscussCommand &command,
                                           Consent consent)
{
    if (command.text.isEmpty() && !here.discussion)
        return refused(tr("There is nothing to discuss yet: /discuss TEXT."));
    const auto plan = Plan::make({command.text, Mode::Open, {}}, Mode::Open, here.roster);
    if (!plan)
        return failedWith<Said>(plan.error());
    if (command.rounds > kMostUnconfirmedRounds && consent == Consent::NotAsked) {
        Said said = saidHere(here, {});
        said.confirmation = tr("%1 rounds with %2 at the table are up to %3 answers. Begin?")
                                .arg(command.rounds)
                                .arg(plan->asked.size())
                                .arg(command.rounds * plan->asked.size());
        return succeeded(said);
    }
    return start(here,
                 command.text.isEmpty() ? DiscussionRun::Opening::InTurn
                                        : DiscussionRun::Opening::Blind,
                 command.text, command.rounds);
}

QFuture<Result<Said>> DiscussDesk::start(const Here &here, DiscussionRun::Opening opening,
                                         const QString &text, int rounds)
{
    using Opening = DiscussionRun::Opening;
    const auto there = andThen(withProject(here, m_projects, this), this, [this](const Here &now) {
        return withDiscussion(now, m_discussions, this);
    });
    const auto talk = andThen(there, this, [this](const Here &now) {
        return talkOf(now, m_projects, m_discussions, this);
    });
    return andThen(talk, this, [=, this](const Talk &now) {
        const Here place{now.project, now.roster, now.record.discussion};
        const DiscussionId id = now.record.discussion.id;
        if (runOf(id) || isUnderWay(now.record))
            return refused(tr("The discussion is under way: /next adds a round, /stop ends it."));
        const bool blind = opening == Opening::Blind || !hasAnswers(now.record);
        if (blind && text.isEmpty())
            return refused(tr("There is nothing to discuss yet: /discuss TEXT."));
        // What broke off is not taken up any more once something new is begun.
        const auto before = andThen(giveUp(id), this, [=, this](bool) {
            return newRun(id)->open(now, blind ? Opening::Blind : Opening::InTurn, text,
                                    rounds - 1);
        });
        return andThen(before, this, [place](const Said &begun) {
            Said said = saidHere(place, {});
            said.round = begun.round;
            return succeeded(said);
        });
    });
}

QFuture<Result<Said>> DiscussDesk::next(const Here &here, const NextCommand &command)
{
    if (!here.discussion) {
        if (command.text.isEmpty())
            return refused(tr("There is nothing to discuss yet: /discuss TEXT."));
        return start(here, DiscussionRun::Opening::Blind, command.text, 1);
    }
    return andThen(m_discussions.load(here.discussion->id), this,
                   [this, here, command](const DiscussionRecord &record) {
                       if (runOf(here.discussion->id) || isUnderWay(record))
                           return addRound(here, record, command.text);
                       return start(here, DiscussionRun::Opening::InTurn, command.text, 1);
                   });
}

/// One more round of what is under way. Another process finds it in the store.
QFuture<Result<Said>> DiscussDesk::addRound(const Here &here, const DiscussionRecord &record,
                                            const QString &text)
{
    const Round round = lastDiscussed(record)->round;
    auto kept = m_discussions.setCourse(round.id, round.roundsLeft + 1, std::nullopt);
    if (!text.isEmpty())
        kept = m_discussions.interject(here.discussion->id, text, here.arrival.receipt);
    return andThen(kept, this, [this, here](const auto &) {
        if (auto *run = runOf(here.discussion->id))
            run->wantMore();
        return succeeded(saidHere(here, tr("One more round will follow.")));
    });
}

QFuture<Result<Said>> DiscussDesk::pause(const Here &here)
{
    if (!here.discussion)
        return refused(tr("No discussion is under way."));
    if (auto *run = runOf(here.discussion->id)) {
        if (run->isPaused())
            return refused(tr("The discussion is paused: /resume goes on."));
        run->pause();
        return succeeded(saidHere(here, run->course().state == Course::State::Pausing
                                            ? tr("Whoever speaks may end; then it pauses. /resume "
                                                 "goes on.")
                                            : tr("Paused. /resume goes on.")));
    }
    return andThen(
        m_discussions.load(here.discussion->id), this, [](const DiscussionRecord &record) {
            return refused(isUnderWay(record) ? tr("Another Moai window or terminal leads this "
                                                   "discussion: pause it there.")
                                              : tr("No discussion is under way."));
        });
}

QFuture<Result<Said>> DiscussDesk::resume(const Here &here)
{
    if (!here.discussion)
        return refused(tr("There is nothing to go on with: /discuss TEXT begins a discussion."));
    const auto tell = [here](const Said &resumed) {
        Said said = saidHere(here, {});
        said.round = resumed.round;
        return succeeded(said);
    };
    if (auto *run = runOf(here.discussion->id)) {
        if (!run->isPaused())
            return refused(tr("The discussion is under way."));
        return andThen(run->resume(), this, tell);
    }
    return andThen(
        talkOf(here, m_projects, m_discussions, this), this, [this, tell](const Talk &talk) {
            const Remainder rest = remainderOf(talk.record);
            if (!rest.isNothing())
                return andThen(newRun(talk.record.discussion.id)->takeUp(talk, rest), this, tell);
            return refused(isUnderWay(talk.record)
                               ? tr("Another Moai window or terminal leads this "
                                    "discussion.")
                               : tr("Nothing broke off or was paused: /next asks for "
                                    "one more round."));
        });
}

QFuture<Result<std::optional<Said>>> DiscussDesk::interject(const Here &here, const QString &text)
{
    using Answer = std::optional<Said>;
    if (!here.discussion)
        return succeeded(Answer());
    const auto keep = [this, here, text] {
        return andThen(m_discussions.interject(here.discussion->id, text, here.arrival.receipt),
                       this, [here](const auto &) {
                           return succeeded(Answer(saidHere(
                               here, tr("A discussion is under way: this opens its next round."))));
                       });
    };
    if (runOf(here.discussion->id))
        return keep();
    if (here.discussion->state != DiscussionState::Running)
        return succeeded(Answer());
    return andThen(m_discussions.load(here.discussion->id), this,
                   [keep](const DiscussionRecord &record) {
                       return isUnderWay(record) ? keep() : succeeded(Answer());
                   });
}

bool DiscussDesk::end(DiscussionId discussion, CourseEnd end)
{
    auto *run = runOf(discussion);
    if (run)
        run->end(end);
    return run != nullptr;
}

QFuture<Result<bool>> DiscussDesk::giveUp(DiscussionId discussion)
{
    return andThen(m_discussions.load(discussion), this, [this](const DiscussionRecord &record) {
        const Remainder rest = remainderOf(record);
        if (rest.isNothing())
            return succeeded(false);
        Course over = courseOf(record);
        over.state = Course::State::Idle;
        over.turnsLeft = 0;
        over.roundsLeft = 0;
        over.end = CourseEnd::Stopped;
        return andThen(m_discussions.setCourse(rest.round, 0, CourseEnd::Stopped), this,
                       [this, over](const auto &) {
                           emit courseChanged(over);
                           return succeeded(true);
                       });
    });
}

QFuture<Result<Course>> DiscussDesk::course(DiscussionId discussion)
{
    if (auto *run = runOf(discussion))
        return succeeded(run->course());
    return andThen(m_discussions.load(discussion), this,
                   [](const DiscussionRecord &record) { return succeeded(courseOf(record)); });
}

} // namespace moai

#include "moc_DiscussDesk.cpp"
