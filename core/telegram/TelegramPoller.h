// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ReceiptSql.h"
#include "telegram/Backoff.h"
#include "telegram/NetworkWatch.h"
#include "telegram/TelegramApi.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace moai {

/// Brings in what people send, each update once and in order: asks (getUpdates, 50 s), hands the
/// updates over one after the other, and asks for later ones only when the work of these is kept.
/// Goes on after network loss, sleep and server trouble by itself, waiting longer each time (1 s to
/// 60 s, with jitter; what the server asks for in full), but no longer than until the network is
/// back. GUI thread.
class TelegramPoller : public QObject
{
    Q_OBJECT

public:
    /// Does an update's work and takes its receipt in the same transaction; or keeps nothing of it
    /// because there is nothing to keep (a stranger's): then it may come once more after a start. A
    /// Failure means that the work was not done: the update is handed over again later.
    using Take = std::function<QFuture<Result<void>>(const TelegramUpdate &)>;

    TelegramPoller(TelegramApi &api, Clock &clock, Take take, QObject *parent = nullptr);

    /// From where the inbox was read to.
    void start(const InboxPosition &position);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_stage != Stage::Stopped; }

signals:
    /// An answer came: the connection is well.
    void recovered();
    /// It goes on by itself; `failure` says what is wrong (network, 5xx, 429, 409 by another
    /// poller).
    void troubled(const moai::TelegramError &error);
    /// It stopped for good: 401, or a webhook is in the way (409 with a webhook's words).
    void halted(const moai::TelegramError &error);

private:
    enum class Stage { Stopped, Asking, Taking, Waiting };

    void ask();
    void land(const TelegramReply<QList<TelegramUpdate>> &reply);
    void landFailure(const TelegramError &error);
    void takeNext();
    void landTaken(qint64 updateId, const Result<void> &taken);
    void keepTaken(qint64 updateId);
    /// `next` after `delay`, or as soon as the network is back.
    void wait(std::chrono::milliseconds delay, void (TelegramPoller::*next)());
    void onNetworkReturned();
    [[nodiscard]] std::chrono::milliseconds backoff();

    TelegramApi &m_api;
    Clock &m_clock;
    Take m_take;
    NetworkWatch m_network;
    InboxPosition m_position;
    QDateTime m_offsetEnds; ///< after that, ids may have begun anew
    QList<TelegramUpdate> m_updates;
    Stage m_stage = Stage::Stopped;
    std::chrono::milliseconds m_askedAt{0};
    void (TelegramPoller::*m_next)() = nullptr; ///< what follows a wait
    bool m_waitIsOwed = false;                  ///< the server asked for it
    Backoff m_backoff;
    int m_turn = 0; ///< fences what was under way before
};

} // namespace moai
