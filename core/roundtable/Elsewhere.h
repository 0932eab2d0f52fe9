// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QHash>
#include <QObject>

namespace moai {

class DiscussionStore;

/// The rounds of other processes that use the same store, told like our own. GUI thread.
class Elsewhere : public QObject
{
    Q_OBJECT

public:
    explicit Elsewhere(DiscussionStore &discussions, QObject *parent = nullptr);

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
    void learn(const Message &message);
    void tellIfFinished(RoundId round);

    DiscussionStore &m_discussions;
    QHash<RoundId, RoundRecord> m_rounds; ///< under way
    QHash<RoundId, int> m_told;           ///< finished ones, by the sum of their attempts
};

} // namespace moai
