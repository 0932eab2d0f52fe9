// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QHash>
#include <QObject>

namespace moai {

class DiscussionStore;
class RunningRounds;

/// The rounds of other processes that use the same store, told like our own. GUI thread. What runs
/// here is not repeated; what was over before it was heard of comes as messageChanged().
class Elsewhere : public QObject
{
    Q_OBJECT

public:
    Elsewhere(DiscussionStore &discussions, const RunningRounds &running,
              QObject *parent = nullptr);

    /// Whether another process is known to have that answer under way.
    [[nodiscard]] bool runs(MessageId message) const;

signals:
    void roundStarted(const moai::RoundRecord &round);
    void messageRestarted(const moai::Message &message);
    void messageChanged(const moai::Message &message);
    void messageFinished(const moai::Message &message);
    void roundFinished(const moai::Round &round);

private:
    void begun(const RoundRecord &record);
    void changed(const Message &message);
    void movedOn(const Message &message);
    void restarted(const Message &message);
    void learn(const Message &message);
    void tellIfFinished(RoundId round);
    [[nodiscard]] bool isUnderWay(const Message &message) const;

    DiscussionStore &m_discussions;
    const RunningRounds &m_running;
    QHash<RoundId, RoundRecord> m_rounds; ///< those with answers under way
    QHash<MessageId, int> m_attempts;     ///< of answers that were asked again
};

} // namespace moai
