// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Roundtable.h"

#include "roundtable/Budget.h"
#include "roundtable/Chain.h"
#include "roundtable/CostDesk.h"
#include "roundtable/Elsewhere.h"
#include "roundtable/LineQueue.h"
#include "roundtable/Lines.h"
#include "roundtable/RunningRounds.h"
#include "roundtable/Tapes.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

using namespace Qt::StringLiterals;

namespace moai {

/// The parts behind the door: a queue that takes one line after the other, the desk that carries
/// lines out, the answers under way here, and what is heard of other processes.
class Roundtable::Private
{
public:
    Private(Roundtable *q, ProjectStore &projects, DiscussionStore &discussions, Services &services,
            Keys &keys, Clock &clock, Seeds seeds)
        : budget(projects, discussions, services),
          costs(projects, discussions, services, budget),
          running(discussions, services, keys, clock, budget),
          elsewhere(discussions, running),
          lines(projects, discussions, running, queue, clock, std::move(seeds))
    {
        passOn(q);
    }

    Budget budget;
    CostDesk costs;
    RunningRounds running;
    Elsewhere elsewhere;
    LineQueue queue;
    Lines lines;

private:
    void passOn(Roundtable *q)
    {
        auto *tapes = new Tapes(running, *q);
        QObject::connect(&lines, &Lines::lineTaken, tapes, &Tapes::lineTaken);
        QObject::connect(&lines, &Lines::roundStarted, q, &Roundtable::roundStarted);
        QObject::connect(&lines, &Lines::messageRestarted, q, &Roundtable::messageRestarted);
        QObject::connect(&lines, &Lines::courseChanged, q, &Roundtable::courseChanged);

        QObject::connect(&running, &RunningRounds::textArrived, q, &Roundtable::textArrived);
        QObject::connect(&running, &RunningRounds::thinkingArrived, q,
                         &Roundtable::thinkingArrived);
        QObject::connect(&running, &RunningRounds::noteArrived, q, &Roundtable::noteArrived);
        QObject::connect(&running, &RunningRounds::messageChanged, q, &Roundtable::messageChanged);
        QObject::connect(&running, &RunningRounds::messageFinished, q,
                         &Roundtable::messageFinished);
        QObject::connect(&running, &RunningRounds::roundFinished, q, &Roundtable::roundFinished);

        QObject::connect(&elsewhere, &Elsewhere::roundStarted, q, &Roundtable::roundStarted);
        QObject::connect(&elsewhere, &Elsewhere::messageRestarted, q,
                         &Roundtable::messageRestarted);
        QObject::connect(&elsewhere, &Elsewhere::messageChanged, q, &Roundtable::messageChanged);
        QObject::connect(&elsewhere, &Elsewhere::messageFinished, q, &Roundtable::messageFinished);
        QObject::connect(&elsewhere, &Elsewhere::roundFinished, q, &Roundtable::roundFinished);
    }
};

Roundtable::Roundtable(ProjectStore &projects, DiscussionStore &discussions, Services &services,
                       Keys &keys, Clock &clock, Seeds seeds, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, projects, discussions, services, keys, clock,
                                  std::move(seeds)))
{
}

Roundtable::~Roundtable() = default;

QFuture<Result<Said>> Roundtable::say(const Place &place, const QString &line)
{
    return d->queue.add([this, place, line] {
        return andThen(d->costs.before(place, line), this,
                       [this, place, line](const std::optional<Said> &instead) {
                           return instead ? succeeded(*instead) : d->lines.carryOut(place, line);
                       });
    });
}

QFuture<Result<Estimate>> Roundtable::estimate(const Place &place, const QString &line)
{
    return d->costs.estimate(place, line);
}

QFuture<Result<Course>> Roundtable::course(DiscussionId discussion)
{
    return d->lines.course(discussion);
}

QFuture<Result<Said>> Roundtable::pause(DiscussionId discussion)
{
    return say({{}, discussion, false, false}, u"/pause"_s);
}

QFuture<Result<Said>> Roundtable::resume(DiscussionId discussion)
{
    return say({{}, discussion, false, false}, u"/resume"_s);
}

void Roundtable::stop(MessageId message)
{
    if (!d->running.stop(message) && d->elsewhere.runs(message))
        emit noteArrived(message, tr("Another Moai window or terminal asks this one: stop it "
                                     "there."));
}

QFuture<Result<void>> Roundtable::retry(MessageId message)
{
    const auto said = d->queue.add([this, message] { return d->lines.retry(message); });
    return andThen(said, this, [](const Said &) { return doneWith(Result<void>()); });
}

bool Roundtable::isRunning(DiscussionId discussion) const
{
    return d->running.isRunning(discussion);
}

QFuture<Result<void>> Roundtable::settle()
{
    d->queue.close();
    // A line that is being carried out may still begin a round; it is stopped as it begins.
    d->running.stopFromNowOn();
    return andThen(d->queue.idle(), this, [this](const auto &) { return d->running.settled(); });
}

} // namespace moai

#include "moc_Roundtable.cpp"
