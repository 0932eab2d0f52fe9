// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/JudgeDesk.h"

#include "roundtable/Chain.h"
#include "roundtable/JudgePlan.h"
#include "roundtable/JudgeRun.h"
#include "roundtable/ProjectDesk.h"
#include "roundtable/RunningRounds.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <utility>

namespace moai {
namespace {

/// Whether rounds of a discussion are to follow by themselves.
bool hasRoundsToCome(const QList<RoundRecord> &rounds)
{
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const RoundRecord &record) {
        return record.round.mode == Mode::Discuss;
    });
    return last != rounds.rend() && last->round.roundsLeft > 0 && !last->round.courseEnd;
}

} // namespace

JudgeDesk::JudgeDesk(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
                     Clock &clock, Seeds seeds, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_running(running),
      m_clock(clock),
      m_seeds(std::move(seeds))
{
}

QFuture<Result<Said>> JudgeDesk::rank(const Here &here)
{
    return judge(
        here, [this](const Talk &talk) { return rankRound(talk, m_seeds()); },
        [this](const Talk &talk, const RoundRecord &begun) {
            m_running.begin(begun.round,
                            askings(talk, talk.record.rounds + QList<RoundRecord>{begun},
                                    begun.messages.mid(1)));
        });
}

QFuture<Result<Said>> JudgeDesk::consensus(const Here &here, const ConsensusCommand &command)
{
    return judge(
        here, [command](const Talk &talk) { return consensusRound(talk, command); },
        [this](const Talk &talk, const RoundRecord &begun) { beginInSteps(talk, begun); });
}

QFuture<Result<Said>> JudgeDesk::claims(const Here &here, const ClaimsCommand &command)
{
    return judge(
        here, [command](const Talk &talk) { return claimsRound(talk, command); },
        [this](const Talk &talk, const RoundRecord &begun) { beginInSteps(talk, begun); });
}

void JudgeDesk::beginInSteps(const Talk &talk, const RoundRecord &begun)
{
    auto *run = new JudgeRun(talk, begun, m_discussions, m_running, m_clock, this);
    run->start();
}

QFuture<Result<Said>> JudgeDesk::judge(const Here &here, const Planning &plan,
                                       const Beginning &begin)
{
    if (!here.project || !here.discussion)
        return failedWith<Said>(quorumFailure(0, 0));
    const auto talked = talkOf(here, m_projects, m_discussions, this);
    return andThen(talked, this, [this, here, plan, begin](const Talk &found) {
        Talk talk = found;
        talk.record.rounds = m_running.upToDate(talk.record.rounds);
        if (hasRoundsToCome(talk.record.rounds) && m_running.isRunning(here.discussion->id))
            return failedWith<Said>({FailureKind::Invalid,
                                     tr("The discussion is still under way: wait until it is over, "
                                        "or /pause or /stop it first."),
                                     {}});
        auto round = plan(talk);
        if (!round)
            return failedWith<Said>(round.error());
        round->arrival = talk.arrival;
        return andThen(m_discussions.beginRound(*round), this,
                       [this, here, talk, begin](const RoundRecord &begun) {
                           emit roundStarted(begun);
                           begin(talk, begun);
                           Said said = saidHere(here, {});
                           said.round = begun.round.id;
                           return succeeded(said);
                       });
    });
}

} // namespace moai

#include "moc_JudgeDesk.cpp"
