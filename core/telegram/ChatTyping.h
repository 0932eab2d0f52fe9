// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QObject>

#include <functional>

namespace moai {

class Clock;
class TelegramChats;
class TelegramOutbox;

/// Shows in the chats that Moai is at work: the typing action, which Telegram shows for five
/// seconds, every 4.5 s. GUI thread.
class ChatTyping : public QObject
{
    Q_OBJECT

public:
    using IsWorking = std::function<bool(const TelegramChat &)>;

    ChatTyping(const TelegramChats &chats, TelegramOutbox &outbox, Clock &clock,
               IsWorking isWorkingFor, QObject *parent = nullptr);

    /// Something began: goes on until nothing is under way for any chat.
    void wake();

private:
    void type();

    const TelegramChats &m_chats;
    TelegramOutbox &m_outbox;
    Clock &m_clock;
    IsWorking m_isWorkingFor;
    bool m_awake = false;
};

} // namespace moai
