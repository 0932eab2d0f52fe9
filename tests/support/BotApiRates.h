// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace moai::test {

/// The limits of https://core.telegram.org/bots/faq#my-bot-is-hitting-limits, over sliding windows
/// at the moment a call is handled: a message or edit a second and chat, 20 a minute and group
/// (whatever the topic), 30 calls a second in all, typing included; and nothing to whom a 429
/// asked to wait. What must keep a distance of a second is as good at exactly a second.
class BotApiRates
{
public:
    using Time = std::chrono::milliseconds;
    enum class Weight { Message, Action };

    /// Counts a call; what it broke. Groups have negative numbers.
    [[nodiscard]] QStringList count(qint64 chat, Weight weight, Time now);
    /// A 429 was answered to that chat (0: to getUpdates).
    void pause(qint64 chat, Time until) { m_pauses.insert(chat, until); }
    /// What is broken by calling inside such a wait.
    [[nodiscard]] std::optional<QString> brokenPause(qint64 chat, Time now) const;

private:
    QHash<qint64, QList<Time>> m_chats;
    QList<Time> m_all;
    QHash<qint64, Time> m_pauses;
};

} // namespace moai::test
