// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiUpdates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

constexpr qsizetype kRemembered = 20;

} // namespace

qint64 BotApiUpdates::add(QJsonObject update)
{
    update.insert("update_id"_L1, m_next);
    m_waiting.append(update);
    return m_next++;
}

void BotApiUpdates::confirm(std::optional<qint64> offset)
{
    if (!offset)
        return;
    const qsizetype kept = *offset < 0 ? qsizetype(-*offset) : m_waiting.size();
    while (!m_waiting.isEmpty() &&
           (m_waiting.size() > kept ||
            (*offset >= 0 && m_waiting.first()["update_id"_L1].toInteger() < *offset)))
        m_confirmed.append(m_waiting.takeFirst());
    if (m_confirmed.size() > kRemembered)
        m_confirmed.remove(0, m_confirmed.size() - kRemembered);
}

QJsonArray BotApiUpdates::take(qint64 limit)
{
    QList<QJsonObject> given = m_waiting.first(std::min(qsizetype(limit), m_waiting.size()));
    if (m_random && !given.isEmpty()) {
        given.append(given.at(m_random->bounded(int(given.size()))));
        for (int i = 0; i < 3 && !m_confirmed.isEmpty(); ++i)
            given.append(m_confirmed.at(m_random->bounded(int(m_confirmed.size()))));
        std::shuffle(given.begin(), given.end(), *m_random);
    }
    QJsonArray array;
    for (const QJsonObject &update : std::as_const(given))
        array.append(update);
    return array;
}

} // namespace moai::test
