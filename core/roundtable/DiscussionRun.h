// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Course.h"
#include "roundtable/Asking.h"
#include "roundtable/CourseOf.h"
#include "roundtable/Roundtable.h"
#include "roundtable/Seeds.h"
#include "roundtable/TurnTaking.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace moai {

class DiscussionStore;
class LineQueue;
class ProjectStore;
class RunningRounds;

/// A discussion whose rounds follow each other: asks whoever's turn it is, begins the next round
/// and knows when it is over. GUI thread. Every step is made in the queue of lines, on what the
/// store holds then, so that a line never meets a step in its middle. What happens to an answer
/// (an end, a failure, a stop) leads to the next step; a run ends exactly once.
class DiscussionRun : public QObject
{
    Q_OBJECT

public:
    /// `seeds` belongs to the caller and outlives the run.
    DiscussionRun(DiscussionId discussion, ProjectStore &projects, DiscussionStore &discussions,
                  RunningRounds &running, LineQueue &queue, const Seeds &seeds,
                  QObject *parent = nullptr);

    /// How the first round is held.
    enum class Opening { Blind, InTurn };
    /// Begins the first of the rounds. To be called in the queue, like takeUp() and resume().
    [[nodiscard]] QFuture<Result<Said>> open(const Talk &talk, Opening opening, const QString &text,
                                             int roundsLeft);
    /// Goes on where an earlier run broke off.
    [[nodiscard]] QFuture<Result<Said>> takeUp(const Talk &talk, const Remainder &rest);
    /// Lets whoever speaks end, and nobody else begin.
    void pause();
    [[nodiscard]] QFuture<Result<Said>> resume();
    /// Another round follows this one, whether or not they agree.
    void wantMore();
    /// Stops everybody; no other round follows, for that reason.
    void end(CourseEnd end);

    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] Course course() const;
    /// The round under way, or the last one.
    [[nodiscard]] const Round &round() const { return m_round; }

signals:
    void roundStarted(const moai::RoundRecord &round);
    void messageRestarted(const moai::Message &message);
    void courseChanged(const moai::Course &course);

private:
    void scheduleStep();
    QFuture<Result<Said>> step();
    QFuture<Result<Said>> stepWith(const Talk &talk);
    QFuture<Result<Said>> begin(const Talk &talk, Opening opening, const QString &text,
                                int roundsLeft, std::optional<RoundId> follows);
    void ask(const Talk &talk, const RoundRecord &round, const QList<Message> &answers);
    void restarted(const Talk &talk, RoundRecord round, const QList<Message> &turns);
    QFuture<Result<Said>> finish(CourseEnd end);
    Result<Said> giveUp(const Failure &failure);
    Result<Said> told();
    [[nodiscard]] bool isSpeaking() const;

    const DiscussionId m_discussion;
    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
    LineQueue &m_queue;
    const Seeds &m_seeds;
    Round m_round;
    QList<MessageId> m_turns; ///< the answers of that round, in order
    Wanted m_next = Wanted::Maybe;
    std::optional<CourseEnd> m_end; ///< wanted; noted when everybody has ended
    std::optional<Course> m_told;
    bool m_paused = false;
    bool m_over = false;
    bool m_brokeOff = false;
    bool m_scheduled = false;
};

} // namespace moai
