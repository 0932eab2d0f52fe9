// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Command.h"
#include "roundtable/CommandTable.h"
#include "roundtable/DiscussDesk.h"
#include "roundtable/Here.h"
#include "roundtable/JudgeDesk.h"
#include "roundtable/ProjectDesk.h"
#include "roundtable/QuestionDesk.h"
#include "roundtable/Seeds.h"

#include <QFuture>
#include <QObject>

namespace moai {

class Clock;
class LineQueue;
class RunningRounds;

/// Understands a line where it is said and hands it to the desk that carries it out. GUI thread.
class Lines : public QObject
{
    Q_OBJECT

public:
    Lines(ProjectStore &projects, DiscussionStore &discussions, RunningRounds &running,
          LineQueue &queue, Clock &clock, Seeds seeds, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Said>> carryOut(const Place &place, const QString &line);
    [[nodiscard]] QFuture<Result<Said>> retry(MessageId message);
    [[nodiscard]] QFuture<Result<Course>> course(DiscussionId discussion);

signals:
    /// A line that concerns a discussion is about to be carried out in it.
    void lineTaken(const moai::Here &here, const QString &line, bool confirmed);
    void roundStarted(const moai::RoundRecord &round);
    void messageRestarted(const moai::Message &message);
    void courseChanged(const moai::Course &course);

private:
    QFuture<Result<Said>> ask(const Here &here, const AskCommand &command);
    QFuture<Result<Said>> stop(const Here &here, const StopCommand &command);
    QFuture<Result<Said>> status(const Here &here);
    QFuture<Result<Said>> search(const Here &here, const SearchCommand &command);
    QFuture<Result<Said>> exportFrom(const Here &here, ExportFormat format);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
    Seeds m_seeds;
    ProjectDesk m_projectDesk;
    QuestionDesk m_questionDesk;
    DiscussDesk m_discussDesk;
    JudgeDesk m_judgeDesk;
};

} // namespace moai
