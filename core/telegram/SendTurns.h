// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <chrono>
#include <optional>
#include <set>
#include <utility>

namespace moai {

/// Whose turn it is to send: chats by the moment from which they may; so those that could not be
/// served at once are, in turn. Pure.
class SendTurns
{
public:
    using Time = std::chrono::milliseconds;
    struct Turn {
        qint64 chat = 0;
        Time at{0};
    };

    /// The chat's turn comes at that moment; a chat that waits has the earlier one of the two.
    void add(qint64 chat, Time at)
    {
        const auto known = m_times.constFind(chat);
        if (known != m_times.cend() && *known <= at)
            return;
        remove(chat);
        m_times.insert(chat, at);
        m_turns.insert({at, chat});
    }
    void remove(qint64 chat)
    {
        if (const auto known = m_times.constFind(chat); known != m_times.cend()) {
            m_turns.erase({*known, chat});
            m_times.erase(known);
        }
    }
    [[nodiscard]] std::optional<Turn> first() const
    {
        if (m_turns.empty())
            return std::nullopt;
        return Turn{m_turns.begin()->second, m_turns.begin()->first};
    }

private:
    std::set<std::pair<Time, qint64>> m_turns;
    QHash<qint64, Time> m_times;
};

} // namespace moai
