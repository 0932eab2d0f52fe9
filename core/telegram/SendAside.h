// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/Outgoing.h"
#include "telegram/SendLimits.h"
#include "telegram/TelegramApi.h"

#include <QObject>

#include <chrono>

namespace moai {

class Clock;

/// What goes to chats beside the queue, kept nowhere: lines for whoever is not paired, the typing
/// action. It leaves room for messages. GUI thread.
class SendAside : public QObject
{
    Q_OBJECT

public:
    SendAside(TelegramApi &api, Clock &clock, SendLimits &limits, QObject *parent = nullptr);

    void open() { m_isOpen = true; }
    /// What waits is dropped.
    void close()
    {
        m_isOpen = false;
        ++m_turn;
    }

    /// Sends it once; dropped when its turn does not come within seconds, or too many wait.
    void send(const TelegramAddress &to, const Outgoing &outgoing);
    /// Now or not at all.
    void sendTyping(const TelegramAddress &to);

signals:
    /// A call is over: others may go.
    void ended();

private:
    void trySending(const TelegramAddress &to, const Outgoing &outgoing,
                    std::chrono::milliseconds until);
    [[nodiscard]] bool mayGo(qint64 chat, Sending what) const;
    void land(qint64 chat, Sending what, const TelegramError &error);

    TelegramApi &m_api;
    Clock &m_clock;
    SendLimits &m_limits;
    int m_waiting = 0;
    bool m_isOpen = false;
    int m_turn = 0; ///< fences what waited when it was closed
};

} // namespace moai
