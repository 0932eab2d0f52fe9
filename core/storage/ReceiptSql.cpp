// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReceiptSql.h"

#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct ReceiptText {
    Q_DECLARE_TR_FUNCTIONS(moai::ReceiptText)
};

constexpr int kKept = 10'000;
/// A day less than a week: better to ask once too often for what was taken already.
constexpr qint64 kQuietMs = 6LL * 24 * 3600 * 1000;

Result<void> moveInbox(QSqlDatabase &database, const Receipt &receipt, const QDateTime &now)
{
    return Statement(database,
                     u"INSERT INTO inbox (name, next, moved_at) VALUES (:name, :next, :now) "
                     "ON CONFLICT (name) DO UPDATE SET moved_at = excluded.moved_at, next = "
                     "CASE WHEN moved_at < :quiet THEN excluded.next "
                     "ELSE max(next, excluded.next) END"_s)
        .bind(u":name"_s, receipt.inbox)
        .bind(u":next"_s, receipt.number + 1)
        .bind(u":now"_s, now)
        .bind(u":quiet"_s, now.addMSecs(-kQuietMs))
        .run();
}

Result<void> forgetOld(QSqlDatabase &database, const QString &inbox)
{
    return Statement(database,
                     u"DELETE FROM receipt WHERE inbox = :inbox AND taken_at < (SELECT taken_at "
                     "FROM receipt WHERE inbox = :inbox ORDER BY taken_at DESC LIMIT 1 OFFSET "
                     ":kept)"_s)
        .bind(u":inbox"_s, inbox)
        .bind(u":kept"_s, kKept)
        .run();
}

} // namespace

Result<void> takeReceipt(QSqlDatabase &database, const std::optional<Receipt> &receipt)
{
    if (!receipt)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Statement insert(database, u"INSERT INTO receipt (inbox, number, taken_at) VALUES (:inbox, "
                               ":number, :now) ON CONFLICT DO NOTHING"_s);
    insert.bind(u":inbox"_s, receipt->inbox).bind(u":number"_s, receipt->number);
    if (auto done = insert.bind(u":now"_s, now).run(); !done)
        return done;
    if (insert.changed() == 0)
        return invalid(ReceiptText::tr("This line came in before and is not carried out again."));
    if (auto moved = moveInbox(database, *receipt, now); !moved)
        return moved;
    return receipt->number % kKept == 0 ? forgetOld(database, receipt->inbox) : Result<void>();
}

Result<bool> isTaken(const QSqlDatabase &database, const Receipt &receipt)
{
    const auto count = Statement(database, u"SELECT count(*) FROM receipt WHERE inbox = :inbox AND "
                                           "number = :number"_s)
                           .bind(u":inbox"_s, receipt.inbox)
                           .bind(u":number"_s, receipt.number)
                           .one(&readInteger);
    return count ? Result<bool>(count->value_or(0) > 0) : count.error();
}

Result<InboxPosition> inboxPosition(const QSqlDatabase &database, const QString &inbox,
                                    const QDateTime &now)
{
    const auto next = Statement(database, u"SELECT next FROM inbox WHERE name = :name AND "
                                          "moved_at >= :quiet"_s)
                          .bind(u":name"_s, inbox)
                          .bind(u":quiet"_s, now.addMSecs(-kQuietMs))
                          .one(&readInteger);
    if (!next)
        return next.error();
    const auto taken = Statement(database, u"SELECT number FROM receipt WHERE inbox = :inbox"_s)
                           .bind(u":inbox"_s, inbox)
                           .all(&readInteger);
    if (!taken)
        return taken.error();
    return InboxPosition{*next, QSet<qint64>(taken->begin(), taken->end())};
}

} // namespace moai
