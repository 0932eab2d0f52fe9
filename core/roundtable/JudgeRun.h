// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/Asking.h"

#include <QList>
#include <QObject>

namespace moai {

class Clock;
class DiscussionStore;
class RunningRounds;

/// A round that judges the talk so far, one message after the other: claims, then the conclusion.
/// GUI thread. First waits for the answers that are under way, until the project's deadline at
/// most; what is not complete by then does not count. The failure of one message does not keep the
/// next from being asked; with fewer participants heard than the quorum all of them fail. Destroys
/// itself when all of them have been asked or stopped.
class JudgeRun : public QObject
{
    Q_OBJECT

public:
    /// `begun`: the round with those of its messages that are to be asked (again).
    JudgeRun(Talk talk, RoundRecord begun, DiscussionStore &discussions, RunningRounds &running,
             Clock &clock, QObject *parent);

    /// Holds the round's messages and begins.
    void start();

private:
    void finished(const Message &message);
    void weigh();
    void askNext();
    void ask(MessageId step, const Result<DiscussionRecord> &record);

    Talk m_talk;
    const RoundRecord m_begun;
    DiscussionStore &m_discussions;
    RunningRounds &m_running;
    Clock &m_clock;
    QList<MessageId> m_awaited; ///< answers that may still come
    QList<MessageId> m_steps;   ///< messages to be asked, the one under way first
    QList<MessageId> m_about;   ///< what is weighed, once that is settled
    bool m_isWeighed = false;
};

} // namespace moai
