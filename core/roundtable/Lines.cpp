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

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// One lambda per alternative of a variant.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

/// Whether the line does something to a discussion, or to the table it is held at.
bool concernsDiscussion(const Command::Action &action)
{
    return std::visit(
        Match{
            [](const NewCommand &) { return false; }, [](const ProjectsCommand &) { return false; },
            [](const ProjectCommand &) { return false; },
            [](const StatusCommand &) { return false; }, [](const CostCommand &) { return false; },
            [](const SearchCommand &) { return false; },
            [](const ExportCommand &) { return false; }, [](const HelpCommand &) { return false; },
            [](const auto &) {
                return true;
            }},
        action);
}

} // namespace

Lines::Lines(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
             LineQueue &queue, Clock &clock, Seeds seeds, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_running(running),
      m_seeds(std::move(seeds)),
      m_projectDesk(projects, discussions),
      m_questionDesk(projects, discussions, running),
      m_discussDesk(projects, discussions, running, queue, m_seeds),
      m_judgeDesk(projects, discussions, running, clock, m_seeds)
{
    connect(&m_questionDesk, &QuestionDesk::roundStarted, this, &Lines::roundStarted);
    connect(&m_questionDesk, &QuestionDesk::messageRestarted, this, &Lines::messageRestarted);
    connect(&m_discussDesk, &DiscussDesk::roundStarted, this, &Lines::roundStarted);
    connect(&m_discussDesk, &DiscussDesk::messageRestarted, this, &Lines::messageRestarted);
    connect(&m_questionDesk, &QuestionDesk::judgementRestarted, &m_judgeDesk,
            &JudgeDesk::beginInSteps);
    connect(&m_judgeDesk, &JudgeDesk::roundStarted, this, &Lines::roundStarted);
    connect(&m_discussDesk, &DiscussDesk::courseChanged, this, &Lines::courseChanged);
    connect(&m_running, &RunningRounds::capReached, this,
            [this](DiscussionId discussion) { m_discussDesk.end(discussion, CourseEnd::Cap); });
}

QFuture<Result<Said>> Lines::carryOut(const Place &place, const QString &line)
{
    const auto found = findHere(place, m_projects, m_discussions, this);
    return andThen(found, this, [this, place, line](const Here &here) {
        const auto command = Command::parse(line, handlesOf(here.roster));
        if (!command)
            return failedWith<Said>(command.error());
        if (here.discussion && concernsDiscussion(command->action))
            emit lineTaken(here, line, place.confirmed);
        return std::visit(
            Match{[&](const AskCommand &question) { return ask(here, question); },
                  [&](const DiscussCommand &discuss) {
                      return m_discussDesk.discuss(here, discuss,
                                                   place.confirmed
                                                       ? DiscussDesk::Consent::Given
                                                       : DiscussDesk::Consent::NotAsked);
                  },
                  [&](const NextCommand &next) { return m_discussDesk.next(here, next); },
                  [&](const PauseCommand &) { return m_discussDesk.pause(here); },
                  [&](const ResumeCommand &) { return m_discussDesk.resume(here); },
                  [&](const ConsensusCommand &consensus) {
                      return m_judgeDesk.consensus(here, consensus);
                  },
                  [&](const RankCommand &) { return m_judgeDesk.rank(here); },
                  [&](const ClaimsCommand &claims) { return m_judgeDesk.claims(here, claims); },
                  [&](const CostCommand &) { // CostDesk answers before it comes here
                      return succeeded(saidHere(here, {}));
                  },
                  [&](const SearchCommand &search) { return this->search(here, search); },
                  [&](const ExportCommand &wanted) { return exportFrom(here, wanted.format); },
                  [&](const RetryCommand &retry) { return m_questionDesk.retry(here, retry); },
                  [&](const StopCommand &which) { return stop(here, which); },
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

/// Plain words open the next round of a discussion under way, or do what the mode says.
QFuture<Result<Said>> Lines::ask(const Here &here, const AskCommand &command)
{
    if (command.mode)
        return m_questionDesk.ask(here, command);
    return andThen(m_discussDesk.interject(here, command.text), this,
                   [this, here, command](const std::optional<Said> &kept) {
                       if (kept)
                           return succeeded(*kept);
                       if (here.discussion && here.discussion->mode == Mode::Discuss)
                           return m_discussDesk.discuss(here, {kUsualRounds, command.text},
                                                        DiscussDesk::Consent::NotAsked);
                       return m_questionDesk.ask(here, command);
                   });
}

/// Without a name it also ends the discussion under way, or one that broke off.
QFuture<Result<Said>> Lines::stop(const Here &here, const StopCommand &command)
{
    const auto stopped = m_questionDesk.stop(here, command);
    if (!here.discussion || !(command.named.isEmpty() || command.named.everyone))
        return stopped;
    return andThen(stopped, this, [this, here](const Said &said) {
        const auto over = [here, said](bool ended) {
            if (!ended)
                return succeeded(said);
            const QString words = tr("The discussion ends here.");
            return succeeded(saidHere(here, said.notice + u"\n\n"_s + words));
        };
        if (m_discussDesk.end(here.discussion->id, CourseEnd::Stopped))
            return over(true);
        return andThen(m_discussDesk.giveUp(here.discussion->id), this, over);
    });
}

QFuture<Result<Course>> Lines::course(DiscussionId discussion)
{
    return m_discussDesk.course(discussion);
}

QFuture<Result<Said>> Lines::retry(MessageId message)
{
    return m_questionDesk.retry(message);
}

QFuture<Result<Said>> Lines::search(const Here &here, const SearchCommand &command)
{
    return andThen(m_discussions.search(command.words), this,
                   [here, command](const QList<SearchHit> &hits) {
                       return succeeded(saidHere(here, searchNotice(command.words, hits)));
                   });
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
