// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"
#include "roundtable/Command.h"
#include "roundtable/Here.h"
#include "roundtable/Seeds.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace moai {

class Clock;
class RunningRounds;
struct NewRound;

/// Carries out the lines that judge what was said: `/rank`, `/consensus`, `/claims`. GUI thread. A
/// line is done when its round is kept; the round may then wait for answers under way.
///
/// To have a conclusion written again that left a dispute out, say redoLine() (see Dissent.h): it
/// is a `/consensus` with words that name what was left out, and another conclusion stands beside
/// the first.
class JudgeDesk : public QObject
{
    Q_OBJECT

public:
    JudgeDesk(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
              Clock &clock, Seeds seeds, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Said>> rank(const Here &here);
    [[nodiscard]] QFuture<Result<Said>> consensus(const Here &here,
                                                  const ConsensusCommand &command);
    [[nodiscard]] QFuture<Result<Said>> claims(const Here &here, const ClaimsCommand &command);
    /// Asks these messages of a round of the talk one after the other.
    void beginInSteps(const Talk &talk, const RoundRecord &begun);

signals:
    void roundStarted(const moai::RoundRecord &round);

private:
    using Planning = std::function<Result<NewRound>(const Talk &)>;
    using Beginning = std::function<void(const Talk &, const RoundRecord &)>;

    QFuture<Result<Said>> judge(const Here &here, const Planning &plan, const Beginning &begin);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
    Clock &m_clock;
    const Seeds m_seeds;
};

} // namespace moai
