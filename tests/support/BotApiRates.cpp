// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiRates.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::test {
namespace {

/// How many of them lie in the window that ends now.
qsizetype within(const QList<BotApiRates::Time> &times, BotApiRates::Time now,
                 BotApiRates::Time window)
{
    return std::ranges::count_if(times, [&](auto time) { return now - time < window; });
}

} // namespace

QStringList BotApiRates::count(qint64 chat, Weight weight, Time now)
{
    QStringList broken;
    m_all.removeIf([now](Time time) { return now - time >= 1s; });
    if (m_all.size() >= 30)
        broken.append(u"more than 30 calls in a second"_s);
    m_all.append(now);
    if (const auto paused = brokenPause(chat, now))
        broken.append(*paused);
    if (weight == Weight::Action)
        return broken;
    QList<Time> &times = m_chats[chat];
    if (!times.isEmpty() && now - times.last() < 1s)
        broken.append(u"chat %1 got a message %2 ms after another"_s.arg(chat).arg(
            (now - times.last()).count()));
    if (chat < 0 && within(times, now, 60s) >= 20)
        broken.append(u"group %1 got more than 20 messages in a minute"_s.arg(chat));
    times.append(now);
    return broken;
}

std::optional<QString> BotApiRates::brokenPause(qint64 chat, Time now) const
{
    const auto until = m_pauses.constFind(chat);
    if (until == m_pauses.cend() || now >= *until)
        return std::nullopt;
    return u"%1 was called %2 ms before its retry_after was over"_s
        .arg(chat == 0 ? u"getUpdates"_s : u"chat %1"_s.arg(chat))
        .arg((*until - now).count());
}

} // namespace moai::test
