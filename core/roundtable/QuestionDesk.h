// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"
#include "roundtable/Here.h"
#include "roundtable/Plan.h"

#include <QFuture>
#include <QObject>

namespace moai {

class RunningRounds;

/// Carries out the lines that ask, ask again and stop. GUI thread. A round has begun when its
/// message and its waiting answers are kept; from then on every answer ends, whatever happens.
class QuestionDesk : public QObject
{
    Q_OBJECT

public:
    QuestionDesk(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
                 QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Said>> ask(const Here &here, const AskCommand &command);
    [[nodiscard]] QFuture<Result<Said>> retry(const Here &here, const RetryCommand &command);
    [[nodiscard]] QFuture<Result<Said>> retry(MessageId message);
    [[nodiscard]] QFuture<Result<Said>> stop(const Here &here, const StopCommand &command);

signals:
    void roundStarted(const moai::RoundRecord &round);
    void messageRestarted(const moai::Message &message);
    /// Both messages of a conclusion are to be asked again, one after the other.
    void judgementRestarted(const moai::Talk &talk, const moai::RoundRecord &again);

private:
    QFuture<Result<Said>> begin(const Talk &talk, const Plan &plan);
    QFuture<Result<Said>> askAgain(const Talk &talk, const QList<Message> &answers);
    /// Asks answers of a round of the talk that have just begun a new attempt.
    Result<Said> restart(const Talk &talk, const QList<Message> &answers);
    Said stopped(const Here &here, const QList<Message> &answers);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
};

} // namespace moai
