// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"
#include "roundtable/SpendGuard.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace moai {

class CassetteWriter;
class Clock;
class DiscussionStore;
class Keys;
class RunningAnswer;
class Services;

/// The answers under way in this process, side by side: none suffers from another's failure. Some
/// may be held until somebody says that it is their turn. GUI thread. Destroying it keeps what has
/// arrived.
class RunningRounds : public QObject
{
    Q_OBJECT

public:
    RunningRounds(DiscussionStore &discussions, Services &services, Keys &keys, Clock &clock,
                  Budget &budget, QObject *parent = nullptr);
    ~RunningRounds() override;

    /// Asks, and keeps what each is asked with; `askings` are answers of that round: all, some (for
    /// a retry), or some that are held.
    void begin(const Round &round, const QList<Asking> &askings);
    /// Takes waiting answers of that round that begin() asks later. The round is not finished
    /// while one of them is held.
    void hold(const Round &round, const QList<Message> &answers);
    /// Stops an answer, held or not; false when it does not run here.
    bool stop(MessageId message);
    /// Ends an answer, held or not, as if Moai was closed: a discussion can be resumed there.
    void interrupt(MessageId message);

    [[nodiscard]] bool isHeld(MessageId message) const { return m_held.contains(message); }
    /// True of those that are held, too.
    [[nodiscard]] bool runs(MessageId message) const { return m_answers.contains(message); }
    /// Whether an answer of that discussion is being asked; those that are held are not.
    [[nodiscard]] bool isRunning(DiscussionId discussion) const;
    /// The same rounds with what has arrived of the answers that run here.
    [[nodiscard]] QList<RoundRecord> upToDate(QList<RoundRecord> rounds) const;

    /// Writes what that discussion asks and hears from now on to the tape; null: no more.
    void setTape(DiscussionId discussion, const std::shared_ptr<CassetteWriter> &tape);

    /// Stops everything, and what begins from now on. Answers of a discussion in rounds are
    /// interrupted instead, so that it can be resumed.
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
    /// The hard cap of its project stops everything in that discussion; its answers are ending.
    void capReached(moai::DiscussionId discussion);

private:
    struct UnderWay {
        Round round;
        int answers = 0;
    };

    void fit(Asking &asking) const;
    RunningAnswer *enter(const Round &round, const Message &message);
    void ask(Asking asking, const QFuture<Result<QByteArray>> &key);
    void close(RunningAnswer *answer);
    void watch(RunningAnswer *answer);
    void keepToCap(DiscussionId discussion);
    void stopAtCap(DiscussionId discussion, const Failure &why);
    void finish(RunningAnswer *answer, const Message &message);
    void tellWhatIsStored(RunningAnswer *answer);
    void leave(RunningAnswer *answer);
    void answerSettlers();

    DiscussionStore &m_discussions;
    Services &m_services;
    Keys &m_keys;
    Clock &m_clock;
    SpendGuard m_guard;
    QHash<MessageId, RunningAnswer *> m_answers; ///< children
    QSet<MessageId> m_held;
    QHash<RoundId, UnderWay> m_rounds;
    QHash<DiscussionId, std::shared_ptr<CassetteWriter>> m_tapes;
    std::vector<QPromise<Result<void>>> m_settlers;
    std::optional<Failure> m_notKept;
    bool m_stopping = false;
};

} // namespace moai
