// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramTrafficSql.h"

#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qint64 kMinuteMs = 61'000; // and a little, for clocks that are set

TelegramTraffic::Moment readMoment(Row &row)
{
    TelegramTraffic::Moment moment;
    moment.chat = row.integer();
    moment.at = row.time();
    return moment;
}

Result<void> forgetOld(QSqlDatabase &database, const QDateTime &now)
{
    auto calls = Statement(database, u"DELETE FROM telegram_call WHERE at < :old"_s)
                     .bind(u":old"_s, now.addMSecs(-kMinuteMs))
                     .run();
    if (!calls)
        return calls;
    return Statement(database, u"DELETE FROM telegram_pause WHERE until <= :now"_s)
        .bind(u":now"_s, now)
        .run();
}

} // namespace

Result<void> noteTelegramCall(QSqlDatabase &database, qint64 chat, const QDateTime &at,
                              const std::optional<QDateTime> &pausedUntil)
{
    if (auto forgotten = forgetOld(database, at); !forgotten)
        return forgotten;
    auto noted = Statement(database, u"INSERT INTO telegram_call (chat, at) VALUES (:chat, :at)"_s)
                     .bind(u":chat"_s, chat)
                     .bind(u":at"_s, at)
                     .run();
    if (!noted || !pausedUntil)
        return noted;
    return Statement(database, u"INSERT INTO telegram_pause (chat, until) VALUES (:chat, :until) "
                               "ON CONFLICT (chat) DO UPDATE SET until = "
                               "max(until, excluded.until)"_s)
        .bind(u":chat"_s, chat)
        .bind(u":until"_s, *pausedUntil)
        .run();
}

Result<TelegramTraffic> telegramTraffic(const QSqlDatabase &database, const QDateTime &now)
{
    const auto calls =
        Statement(database, u"SELECT chat, at FROM telegram_call WHERE at >= :old ORDER BY at"_s)
            .bind(u":old"_s, now.addMSecs(-kMinuteMs))
            .all(&readMoment);
    if (!calls)
        return calls.error();
    const auto pauses =
        Statement(database, u"SELECT chat, until FROM telegram_pause WHERE until > :now"_s)
            .bind(u":now"_s, now)
            .all(&readMoment);
    if (!pauses)
        return pauses.error();
    return TelegramTraffic{*calls, *pauses};
}

} // namespace moai
