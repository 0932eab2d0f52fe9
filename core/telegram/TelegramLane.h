// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/TelegramStore.h"
#include "telegram/Backoff.h"
#include "telegram/SendLimits.h"
#include "telegram/TelegramApi.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace moai {

class Clock;
struct Outgoing;

/// The outbox's part for one chat with all its topics: step by step it takes what is next out of
/// the store, sends it, and keeps what became of it, one thing at a time. The store alone knows
/// what waits: what is changed, added or taken away meanwhile needs nobody to be told. GUI thread.
class TelegramLane : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;
    struct Doors {
        TelegramStore &store;
        TelegramApi &api;
        Clock &clock;
        SendLimits &limits;
        const bool &isOpen; ///< else nothing new is sent
    };

    TelegramLane(qint64 chat, const Doors &doors, QObject *parent);

    /// Does one thing, when the limits allow a message now; rested() follows.
    void step();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// When step() makes sense for a message, by Clock::elapsed().
    [[nodiscard]] Time due() const;
    /// Something new may wait. For a lane that is busy.
    void wake() { m_isWoken = true; }
    /// The network is back: waits for nothing but what the server asked for.
    void hurry();

signals:
    /// The step is over. The next one makes sense from `next` on; nothing: all was told.
    void rested(std::optional<std::chrono::milliseconds> next);
    void lost(const moai::TelegramAddress &address);
    void moved(qint64 to);
    void troubled(const moai::TelegramError &error);
    void recovered();

private:
    void landNext(const Result<std::optional<TelegramPost>> &next);
    void sendMessage(const TelegramPost &post);
    void sendChange(const TelegramPost &post);
    /// The call is over; `error` is one where there is no value.
    void landCall(Sending what, const TelegramError &error);
    void landFailure(const TelegramPost &post, const TelegramError &error);
    void waitAfter(const TelegramPost &post, const TelegramError &error);
    void giveUp(const TelegramPost &post, int code);
    /// Until it is kept: what was sent must not be sent again because of a full disk.
    void keep(const std::function<QFuture<Result<void>>()> &write,
              const std::function<void()> &then);
    void rest(std::optional<Time> next);
    [[nodiscard]] Time backoff();

    const qint64 m_chat;
    const Doors m_doors;
    Backoff m_backoff;
    Time m_heldUntil{0};    ///< by our own backoff
    Time m_changesFrom{0};  ///< the same for changes, which must not hold up messages
    TelegramPostId m_plain; ///< goes as plain text, having been refused
    bool m_isBusy = false;
    bool m_isWoken = false;
};

} // namespace moai
