// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <optional>
#include <vector>

namespace moai {

class Clock;
class DiscussionStore;
class Keys;
class RunningAnswer;
class Services;

/// The answers under way in this process, side by side: none waits for another or suffers from its
/// failure. GUI thread. Destroying it keeps what has arrived.
class RunningRounds : public QObject
{
    Q_OBJECT

public:
    RunningRounds(DiscussionStore &discussions, Services &services, Keys &keys, Clock &clock,
                  QObject *parent = nullptr);
    ~RunningRounds() override;

    /// Asks, and keeps what each is asked with; `askings` are answers of that round, all or (for a
    /// retry) some.
    void begin(const Round &round, const QList<Asking> &askings);
    /// Stops an answer; false when it does not run here.
    bool stop(MessageId message);

    [[nodiscard]] bool runs(MessageId message) const { return m_answers.contains(message); }
    [[nodiscard]] bool isRunning(DiscussionId discussion) const;
    /// The same rounds with what has arrived of the answers that run here.
    [[nodiscard]] QList<RoundRecord> upToDate(QList<RoundRecord> rounds) const;

    /// Stops everything, and what begins from now on.
    void stopFromNowOn();
    /// Done when nothing runs and all of it is stored. Gives the first failure to keep an answer,
    /// if there was one.
    [[nodiscard]] QFuture<Result<void>> settled();

signals:
    void textArrived(moai::MessageId message, const QString &text);
    void thinkingArrived(moai::MessageId message, const QString &thinking);
    void noteArrived(moai::MessageId message, const QString &note);
    void messageChanged(const moai::Message &message);
    void messageFinished(const moai::Message &message);
    void roundFinished(const moai::Round &round);

private:
    struct UnderWay {
        Round round;
        int answers = 0;
    };

    void fit(Asking &asking) const;
    void ask(Asking asking, const QFuture<Result<QByteArray>> &key);
    void watch(RunningAnswer *answer);
    void finish(RunningAnswer *answer, const Message &message);
    void tellWhatIsStored(RunningAnswer *answer);
    void leave(RunningAnswer *answer);
    void answerSettlers();

    DiscussionStore &m_discussions;
    Services &m_services;
    Keys &m_keys;
    Clock &m_clock;
    QHash<MessageId, RunningAnswer *> m_answers; ///< children
    QHash<RoundId, UnderWay> m_rounds;
    std::vector<QPromise<Result<void>>> m_settlers;
    std::optional<Failure> m_notKept;
    bool m_stopping = false;
};

} // namespace moai
