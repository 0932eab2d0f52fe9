// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

#include <optional>

namespace moai::test {

/// The updates of a bot that nobody has confirmed yet.
class BotApiUpdates
{
public:
    /// Gives it the next number; gives that back.
    qint64 add(QJsonObject update);
    /// The next one gets this number; Telegram begins anew, lower or higher, after a quiet week.
    void continueAt(qint64 id) { m_next = id; }
    /// From now on answers also hold some that were given before, and are in no order.
    void shuffle(quint32 seed) { m_random.emplace(seed); }

    /// Confirms what is before `offset`; a negative one keeps as many of the last and confirms the
    /// others.
    void confirm(std::optional<qint64> offset);
    [[nodiscard]] QJsonArray take(qint64 limit);
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

private:
    QList<QJsonObject> m_waiting;
    QList<QJsonObject> m_confirmed; ///< the latest few
    qint64 m_next = 700'000'001;
    std::optional<QRandomGenerator> m_random;
};

} // namespace moai::test
