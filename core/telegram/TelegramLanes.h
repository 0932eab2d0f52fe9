// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/NetworkWatch.h"
#include "telegram/SendLimits.h"
#include "telegram/SendTurns.h"
#include "telegram/TelegramApi.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <optional>

namespace moai {

class Clock;
class TelegramLane;
class TelegramStore;

/// The lanes of all chats that something may wait for, side by side: each goes when the limits
/// allow, those that could not be served at once in turn. GUI thread.
class TelegramLanes : public QObject
{
    Q_OBJECT

public:
    TelegramLanes(TelegramStore &store, TelegramApi &api, Clock &clock, SendLimits &limits,
                  QObject *parent = nullptr);
    ~TelegramLanes() override;

    void open();
    /// Nothing new is sent; what is under way ends.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }

    /// Something new may wait for that chat (Telegram's number).
    void wake(qint64 chat);
    /// Sends what is due. For whoever used the limits, too, and is done.
    void sendDue();

signals:
    /// Nothing waits for any chat.
    void emptied();
    void lost(const moai::TelegramAddress &address);
    void moved(qint64 from, qint64 to);
    void troubled(const moai::TelegramError &error);
    void recovered();

private:
    TelegramLane &lane(qint64 chat);
    void landRested(qint64 chat, std::optional<std::chrono::milliseconds> next);
    void callAt(std::chrono::milliseconds time);
    void hurry();

    TelegramStore &m_store;
    TelegramApi &m_api;
    Clock &m_clock;
    SendLimits &m_limits;
    NetworkWatch m_network;
    SendTurns m_turns;
    QHash<qint64, TelegramLane *> m_lanes; ///< children of this
    std::optional<std::chrono::milliseconds> m_callsAt;
    int m_call = 0; ///< fences what Clock::after() cannot take back
    int m_busy = 0; ///< lanes
    bool m_isOpen = false;
    bool m_isTroubled = false;
};

} // namespace moai
