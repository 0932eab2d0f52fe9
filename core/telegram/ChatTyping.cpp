// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatTyping.h"

#include "base/Clock.h"
#include "telegram/TelegramChats.h"
#include "telegram/TelegramOutbox.h"

#include <utility>

namespace moai {
namespace {

using namespace std::chrono_literals;

constexpr auto kEvery = 4500ms;

} // namespace

ChatTyping::ChatTyping(const TelegramChats &chats, TelegramOutbox &outbox, Clock &clock,
                       IsWorking isWorkingFor, QObject *parent)
    : QObject(parent),
      m_chats(chats),
      m_outbox(outbox),
      m_clock(clock),
      m_isWorkingFor(std::move(isWorkingFor))
{
}

void ChatTyping::wake()
{
    if (!std::exchange(m_awake, true))
        type();
}

void ChatTyping::type()
{
    bool isWorking = false;
    for (const TelegramChat &chat : m_chats.all())
        if (m_isWorkingFor(chat)) {
            m_outbox.sendTyping(chat.address);
            isWorking = true;
        }
    m_awake = isWorking;
    if (isWorking)
        m_clock.after(kEvery, this, [this] { type(); });
}

} // namespace moai

#include "moc_ChatTyping.cpp"
