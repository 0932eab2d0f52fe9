// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/ModelTable.h"
#include "llm/Reply.h"
#include "llm/TokenCount.h"
#include "roundtable/Asking.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace moai {

class CassetteWriter;
class Clock;
class DiscussionStore;
class ReplyStream;
class Services;

/// One answer under way: waits for its turn, then for the key, asks, keeps what arrives and ends
/// exactly once. GUI thread. Text is kept soon after it begins and then every half second while
/// there is more, so that less than a second of it is ever at risk. Destroying it while it runs
/// keeps what has arrived as interrupted, without a signal.
class RunningAnswer : public QObject
{
    Q_OBJECT

public:
    /// The answer, waiting and with its current attempt.
    RunningAnswer(Message message, DiscussionStore &discussions, Services &services, Clock &clock,
                  QObject *parent = nullptr);
    ~RunningAnswer() override;

    /// Begins as soon as the key is there; a Failure in its place is how the answer ends.
    /// What is asked and what comes is written to the tape, if there is one.
    void start(const Asking &asking, const QFuture<Result<QByteArray>> &key,
               const std::shared_ptr<CassetteWriter> &tape = {});
    /// Ends it as stopped, with the text so far; for a reason that is not the person's.
    void stop(const std::optional<Failure> &why = std::nullopt);
    /// Ends it as interrupted, with the text so far: Moai is closing.
    void interrupt();

    /// The answer as it is now, with the text so far.
    [[nodiscard]] const Message &message() const { return m_asking.message; }
    /// What it is taken to have cost so far, at the prices of when it was asked: its price once it
    /// is known, else by what it was asked with and what arrived; 0 where no price is known.
    [[nodiscard]] Money presumedCost() const;

signals:
    void textArrived(const QString &text);
    void thinkingArrived(const QString &thinking);
    /// Words about it for people; empty: the earlier ones no longer hold.
    void noteArrived(const QString &note);
    /// It is over and kept. A message that could not be kept says so in its failure.
    void ended(const moai::Message &message);
    /// It is over, but the store has moved on without it (a newer attempt, another process).
    void superseded();

private:
    void ask(const QByteArray &key);
    void note(const QString &note);
    void wordsArrived(const QString &words);
    void restFor(std::chrono::milliseconds time);
    void checkpoint();
    void failWith(const Failure &failure);
    void end(const Reply &reply);
    [[nodiscard]] std::optional<Money> priceNow() const;
    void cutOff();
    void keep();

    Asking m_asking; ///< but for its message unset until it is asked
    DiscussionStore &m_discussions;
    Services &m_services;
    Clock &m_clock;
    std::shared_ptr<CassetteWriter> m_tape; ///< may be null
    std::unique_ptr<ReplyStream> m_stream;
    QString m_note;
    std::optional<Failure> m_whyStopped;
    std::optional<Tariff> m_tariff; ///< known and not free: worth counting
    qint64 m_askedTokens = 0;
    TokenCounter m_arrived;
    bool m_asked = false;   ///< the key is there
    bool m_over = false;    ///< the end is on its way to the store
    bool m_unsaved = false; ///< words came since the last checkpoint
    bool m_saving = false;  ///< a checkpoint is on its way
    bool m_resting = false; ///< the next checkpoint is not due yet
};

} // namespace moai
