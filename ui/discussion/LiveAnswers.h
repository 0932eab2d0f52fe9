// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace moai {

/// The answers under way in all discussions, word for word. The store lags behind by up to a
/// checkpoint; laid over what it gives, nothing is missing and nothing comes twice. GUI thread.
class LiveAnswers
{
public:
    void roundStarted(const RoundRecord &round);
    /// A message (re)started, moved on or ended: the latest word on it.
    void messageChanged(const Message &message);
    /// It is that answer's turn only now: how long it takes is counted from here.
    void turnBegan(MessageId id);
    void textArrived(MessageId id, const QString &text);
    void thinkingArrived(MessageId id, const QString &thinking);

    /// Replaces in `rounds`, as read from the store, what is known better here.
    void overlay(QList<RoundRecord> &rounds) const;
    /// How long the answer has been under way, as seen here; nothing when it is not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> runningFor(MessageId id) const;

private:
    struct Live {
        Message message;
        QElapsedTimer clock;
    };

    QHash<MessageId, Live> m_running;
    /// The last answers that ended: a read that began before may still show them running.
    QList<Message> m_ended;
};

} // namespace moai
