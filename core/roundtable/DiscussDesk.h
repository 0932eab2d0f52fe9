// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Course.h"
#include "roundtable/Asking.h"
#include "roundtable/Command.h"
#include "roundtable/DiscussionRun.h"
#include "roundtable/Here.h"
#include "roundtable/Seeds.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace moai {

/// Carries out the lines about discussions in rounds and keeps their runs. GUI thread; lines come
/// in the queue's order.
class DiscussDesk : public QObject
{
    Q_OBJECT

public:
    DiscussDesk(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
                LineQueue &queue, Seeds seeds, QObject *parent = nullptr);

    /// Whether the speaker has said yes to many rounds.
    enum class Consent { NotAsked, Given };
    [[nodiscard]] QFuture<Result<Said>> discuss(const Here &here, const DiscussCommand &command,
                                                Consent consent);
    [[nodiscard]] QFuture<Result<Said>> next(const Here &here, const NextCommand &command);
    [[nodiscard]] QFuture<Result<Said>> pause(const Here &here);
    [[nodiscard]] QFuture<Result<Said>> resume(const Here &here);
    /// Keeps plain words for the next round of a discussion that is under way, here or elsewhere;
    /// nothing when none is.
    [[nodiscard]] QFuture<Result<std::optional<Said>>> interject(const Here &here,
                                                                 const QString &text);

    /// Ends a run of this process for that reason: stops whoever speaks, and no other round
    /// follows. False when there is none.
    bool end(DiscussionId discussion, CourseEnd end);
    /// Notes that a discussion that broke off is not to be resumed. False when it did not.
    [[nodiscard]] QFuture<Result<bool>> giveUp(DiscussionId discussion);
    [[nodiscard]] QFuture<Result<Course>> course(DiscussionId discussion);

signals:
    void roundStarted(const moai::RoundRecord &round);
    void messageRestarted(const moai::Message &message);
    void courseChanged(const moai::Course &course);

private:
    /// That discussion's run here, unless it is over.
    [[nodiscard]] DiscussionRun *runOf(DiscussionId discussion) const;
    DiscussionRun *newRun(DiscussionId discussion);
    QFuture<Result<Said>> start(const Here &here, DiscussionRun::Opening opening,
                                const QString &text, int rounds);
    QFuture<Result<Said>> addRound(const Here &here, const DiscussionRecord &record,
                                   const QString &text);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
    LineQueue &m_queue;
    const Seeds m_seeds;
    QHash<DiscussionId, DiscussionRun *> m_runs; ///< children; the latest of each discussion
};

} // namespace moai
