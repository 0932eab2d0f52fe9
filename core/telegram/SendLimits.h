// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <chrono>
#include <deque>
#include <optional>

namespace moai {

/// What goes out to a chat.
enum class Sending {
    Message,
    Spare, ///< a change of a message, or a line that may be left out: leaves room for messages
    Typing,
};

/// Groups' numbers are negative.
[[nodiscard]] constexpr bool isGroup(qint64 chat)
{
    return chat < 0;
}

/// When the next call may go to a chat, by Telegram's limits
/// (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): a message a
/// second and chat, 20 a minute and group with all its topics, 30 calls a second in all. A call
/// counts from when it begins until the time has gone by since its answer; so the server, which
/// sees it somewhere in between, never sees more. Times are those of Clock::elapsed(). Pure.
class SendLimits
{
public:
    using Time = std::chrono::milliseconds;

    /// The earliest moment for that; it may be long past. Nothing: not before a call that is under
    /// way has ended.
    [[nodiscard]] std::optional<Time> earliest(qint64 chat, Sending what) const;
    /// As far as the chat itself counts.
    [[nodiscard]] std::optional<Time> earliestOf(qint64 chat, Sending what) const;
    /// As far as all together count.
    [[nodiscard]] std::optional<Time> earliestOfAll(Sending what) const;

    void began(qint64 chat, Sending what);
    /// An answer came, or there will be none. In the order of time.
    void ended(qint64 chat, Sending what, Time now);
    /// It began, but did not go out.
    void cancelled(qint64 chat, Sending what);
    /// The server wants to be left alone for a while (`retry_after`): by that chat; by everybody,
    /// when another chat is told so while one waits.
    void mustWait(qint64 chat, Time until, Time now);
    /// Nothing at all goes before.
    void holdAll(Time until);

private:
    /// Calls under way and the latest that ended.
    struct Window {
        int underWay = 0;
        std::deque<Time> ended;

        [[nodiscard]] std::optional<Time> earliest(int most, Time span) const;
        void end(Time now, size_t most);
    };
    struct Chat {
        Window window;
        Time heldUntil{0};
    };

    void forgetIdle(Time now);

    QHash<qint64, Chat> m_chats;
    Window m_all;
    Time m_allHeldUntil{0};
    qsizetype m_forgetAt = 0;
};

} // namespace moai
