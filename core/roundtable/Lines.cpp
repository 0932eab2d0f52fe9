// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Lines.h"

#include "roundtable/Chain.h"
#include "roundtable/Notices.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace moai {
namespace {

/// One lambda per alternative of a variant.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

} // namespace

Lines::Lines(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
             Seeds seeds, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_running(running),
      m_seeds(std::move(seeds)),
      m_projectDesk(projects, discussions),
      m_questionDesk(projects, discussions, running)
{
    connect(&m_questionDesk, &QuestionDesk::roundStarted, this, &Lines::roundStarted);
    connect(&m_questionDesk, &QuestionDesk::messageRestarted, this, &Lines::messageRestarted);
}

QFuture<Result<Said>> Lines::carryOut(const Place &place, const QString &line)
{
    const auto found = findHere(place, m_projects, m_discussions, this);
    return andThen(found, this, [this, line](const Here &here) {
        const auto command = Command::parse(line, handlesOf(here.roster));
        if (!command)
            return failedWith<Said>(command.error());
        return std::visit(
            Match{[&](const AskCommand &ask) { return m_questionDesk.ask(here, ask); },
                  [&](const DiscussCommand &) { return notThereYet(Verb::Discuss); },
                  [&](const NextCommand &) { return notThereYet(Verb::Next); },
                  [&](const PauseCommand &) { return notThereYet(Verb::Pause); },
                  [&](const ResumeCommand &) { return notThereYet(Verb::Resume); },
                  [&](const ConsensusCommand &) { return notThereYet(Verb::Consensus); },
                  [&](const RankCommand &) { return notThereYet(Verb::Rank); },
                  [&](const ClaimsCommand &) { return notThereYet(Verb::Claims); },
                  [&](const CostCommand &) { return notThereYet(Verb::Cost); },
                  [&](const ExportCommand &wanted) { return exportFrom(here, wanted.format); },
                  [&](const RetryCommand &retry) { return m_questionDesk.retry(here, retry); },
                  [&](const StopCommand &stop) { return m_questionDesk.stop(here, stop); },
                  [&](const StatusCommand &) { return status(here); },
                  [&](const HelpCommand &help) {
                      const auto notice = helpNotice(help.about);
                      return notice ? succeeded(saidHere(here, *notice))
                                    : failedWith<Said>(notice.error());
                  },
                  [&](const auto &other) {
                      return m_projectDesk.carryOut(here, other);
                  }},
            command->action);
    });
}

QFuture<Result<Said>> Lines::retry(MessageId message)
{
    return m_questionDesk.retry(message);
}

/// What answers a command until its desk is there.
QFuture<Result<Said>> Lines::notThereYet(Verb verb)
{
    const auto table = commandTable();
    const auto info = std::find_if(table.begin(), table.end(),
                                   [verb](const CommandInfo &i) { return i.verb == verb; });
    return failedWith<Said>(
        {FailureKind::Invalid, tr("/%1 is not there yet.").arg(info->name), {}});
}

QFuture<Result<Said>> Lines::exportFrom(const Here &here, ExportFormat format)
{
    if (!here.discussion)
        return failedWith<Said>({FailureKind::Invalid,
                                 tr("There is no discussion to export yet: ask something first."),
                                 {}});
    Said said = saidHere(here, {});
    said.exportAs = format;
    return succeeded(said);
}

QFuture<Result<Said>> Lines::status(const Here &here)
{
    if (!here.discussion)
        return succeeded(saidHere(here, statusNotice(here, {})));
    return andThen(m_discussions.load(here.discussion->id), this,
                   [this, here](const DiscussionRecord &record) {
                       QList<UnderWayNotice> underWay;
                       for (const auto &round : m_running.upToDate(record.rounds))
                           for (const auto &message : round.messages)
                               if (!hasEnded(message.status))
                                   underWay.append({message, m_running.runs(message.id)});
                       return succeeded(saidHere(here, statusNotice(here, underWay)));
                   });
}

} // namespace moai

#include "moc_Lines.cpp"
