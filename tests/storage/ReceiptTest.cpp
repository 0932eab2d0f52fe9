// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReceiptSql.h"

#include "storage/Statement.h"
#include "storage/Table.h"
#include "support/TestMain.h"

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QString kInbox = u"telegram/1"_s;

Result<void> take(Database &database, qint64 number)
{
    return await(database.write([number](QSqlDatabase &db) {
        return takeReceipt(db, Receipt{kInbox, number});
    }));
}

InboxPosition position(Database &database, const QDateTime &now = QDateTime::currentDateTimeUtc())
{
    return *await(
        database.read([now](QSqlDatabase &db) { return inboxPosition(db, kInbox, now); }));
}

Result<void> run(Database &database, const QString &sql)
{
    return await(database.write([sql](QSqlDatabase &db) { return Statement(db, sql).run(); }));
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

    static NewRound roundOf(const Table &table, const Receipt &receipt)
    {
        NewRound round;
        round.discussion = table.discussion.id;
        round.text = u"Why?"_s;
        round.asked = allAsked(table.roster);
        round.arrival = {u"telegram/3"_s, receipt};
        return round;
    }

private slots:
    void isTakenOnce()
    {
        Table table;
        QCOMPARE(position(*table.database), InboxPosition());
        QVERIFY(take(*table.database, 7));
        const auto again = take(*table.database, 7);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::Invalid);
        QCOMPARE(position(*table.database), (InboxPosition{8, {7}}));
        const auto taken = [&table](const Receipt &receipt) {
            return *await(
                table.database->read([receipt](QSqlDatabase &db) { return isTaken(db, receipt); }));
        };
        QVERIFY(taken({kInbox, 7}));
        QVERIFY(!taken({kInbox, 8}));
        QVERIFY(!taken({u"telegram/2"_s, 7})); // another bot's
    }

    void anEarlierNumberDoesNotMoveTheInboxBack()
    {
        Table table;
        QVERIFY(take(*table.database, 9));
        QVERIFY(take(*table.database, 8));
        QCOMPARE(position(*table.database), (InboxPosition{10, {8, 9}}));
    }

    void survivesARestart()
    {
        Table table;
        QVERIFY(take(*table.database, 7));
        const Opened second(table.dir());
        QCOMPARE(position(*second.database), (InboxPosition{8, {7}}));
        QVERIFY(!take(*second.database, 7));
    }

    void isUndoneWithTheWorkItWasTakenFor()
    {
        Table table;
        QVERIFY(!await(table.database->write([](QSqlDatabase &db) -> Result<void> {
            if (auto taken = takeReceipt(db, Receipt{kInbox, 7}); !taken)
                return taken;
            return Failure{FailureKind::Storage, u"The disk is full."_s, {}};
        })));
        QCOMPARE(position(*table.database), InboxPosition());
    }

    void aQuietInboxMayBeginAnew()
    {
        Table table;
        QVERIFY(take(*table.database, 900'000));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(position(*table.database, now.addDays(5)).next, std::optional<qint64>(900'001));
        QCOMPARE(position(*table.database, now.addDays(7)).next, std::nullopt);
        QVERIFY(run(*table.database, u"UPDATE inbox SET moved_at = moved_at - 604800000"_s));
        QCOMPARE(position(*table.database), (InboxPosition{{}, {900'000}}));
        QVERIFY(take(*table.database, 12));
        QCOMPARE(position(*table.database), (InboxPosition{13, {12, 900'000}}));
    }

    void keepsTheNewestOnly()
    {
        Table table;
        QVERIFY(take(*table.database, 20'000));
        QVERIFY(run(*table.database, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                     "FROM n WHERE i < 15000) INSERT INTO receipt "
                                     "SELECT 'telegram/1', i, i FROM n"_s));
        QVERIFY(run(*table.database, u"INSERT INTO receipt VALUES ('telegram/2', 1, 1)"_s));
        QVERIFY(take(*table.database, 30'000));
        const QSet<qint64> taken = position(*table.database).taken;
        QVERIFY(taken.size() >= 10'000);
        QVERIFY(taken.size() <= 10'001);
        QVERIFY(taken.contains(15'000));
        QVERIFY(taken.contains(20'000));
        QVERIFY(taken.contains(30'000));
        QVERIFY(!taken.contains(5'000));
        QVERIFY(await(table.database->read([](QSqlDatabase &db) {
            return isTaken(db, Receipt{u"telegram/2"_s, 1});
        })));
    }

    void aLineBeginsOneRound()
    {
        Table table;
        const NewRound round = roundOf(table, {kInbox, 7});
        const auto begun = await(table.discussions->beginRound(round));
        QVERIFY(begun);
        QCOMPARE(begun->round.door, u"telegram/3"_s);
        const auto before = *await(table.discussions->load(table.discussion.id));
        QCOMPARE(before.rounds.size(), 1);
        QCOMPARE(before.rounds[0].round.door, u"telegram/3"_s);

        const auto again = await(table.discussions->beginRound(round));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::Invalid);
        const auto after = *await(table.discussions->load(table.discussion.id));
        QCOMPARE(after.rounds, before.rounds);
        QCOMPARE(after.discussion, before.discussion);
        QCOMPARE(position(*table.database), (InboxPosition{8, {7}}));
    }

    void aRoundThatCannotBeginTakesNothing()
    {
        Table table;
        NewRound round = roundOf(table, {kInbox, 7});
        round.discussion = DiscussionId{99};
        QVERIFY(!await(table.discussions->beginRound(round)));
        QCOMPARE(position(*table.database), InboxPosition());
    }

    void aLineIsInterjectedOnce()
    {
        Table table;
        const Receipt receipt{kInbox, 7};
        QVERIFY(await(table.discussions->interject(table.discussion.id, u"And?"_s, receipt)));
        const auto again =
            await(table.discussions->interject(table.discussion.id, u"And?"_s, receipt));
        QCOMPARE(again.error().kind, FailureKind::Invalid);
        QCOMPARE(await(table.discussions->discussion(table.discussion.id))->interjection,
                 u"And?"_s);
        const Receipt next{kInbox, 8};
        QVERIFY(!await(table.discussions->interject(DiscussionId{99}, u"And?"_s, next)));
        QCOMPARE(position(*table.database), (InboxPosition{8, {7}}));
    }
};

MOAI_TEST(ReceiptTest)
#include "ReceiptTest.moc"
