// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreCheck.h"

#include "storage/Connection.h"
#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/TestMain.h"

#include <QFile>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class StoreCheckTest : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void countsWhatIsThereWhileItIsInUse()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        table.end(round.messages[1], MessageStatus::Interrupted, u"Be"_s);
        const auto hidden = *await(table.discussions->create(table.project.id, {}));
        QVERIFY(await(table.discussions->remove(hidden.id)));
        TelegramStore telegram(*table.database);
        const auto chat = *await(telegram.keep({}));
        const auto posts = *await(telegram.post({{chat.id, u"a"_s, "A"}, {chat.id, u"b"_s, "B"}}));
        QVERIFY(await(telegram.sent(posts[0].id, 1, posts[0].payload)));
        const auto report = checkStore(table.dir());
        QVERIFY(report);
        QCOMPARE(report->path, table.database->path());
        QCOMPARE(report->schema, 5);
        QCOMPARE(report->newest, 5);
        QCOMPARE(report->projects, 1);
        QCOMPARE(report->discussions, 1);
        QCOMPARE(report->messages, 4);
        QCOMPARE(report->interrupted, 1);
        QCOMPARE(report->underWay, 2);
        QCOMPARE(report->telegramChats, 1);
        QCOMPARE(report->telegramWaiting, 1);
        QCOMPARE(report->bytes, QFile(report->path).size());
        QVERIFY(report->bytes > 0);
        table.end(round.messages[2], MessageStatus::Complete, u"Yes"_s); // was in nobody's way
    }

    void changesNothing()
    {
        QTemporaryDir dir;
        {
            Opened opened(dir.path());
        }
        const QString path = dir.path() + u"/moai.db"_s;
        const QByteArray before = contentOf(path);
        QVERIFY(checkStore(dir.path()));
        QCOMPARE(contentOf(path), before);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing there") << u"none"_s << u"There is no database in "_s;
        QTest::newRow("newer") << u"newer"_s << u"newer Moai (schema 9, this one knows 5)"_s;
        QTest::newRow("no database") << u"text"_s << u"damaged or no database"_s;
        QTest::newRow("half a file") << u"half"_s << u"damaged"_s;
        QTest::newRow("a damaged page") << u"page"_s << u"damaged"_s;
        QTest::newRow("a row without its owner") << u"stray"_s << u"belong to nothing"_s;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = dir.path() + u"/moai.db"_s;
        if (what != u"none") {
            Table table;
            for (int i = 0; i < 20; ++i)
                table.ask(u"Why? "_s.repeated(2'000));
            table.close();
            QVERIFY(QFile::copy(table.dir() + u"/moai.db"_s, path));
        }
        const auto raw = [&](const QString &sql) {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            static_cast<void>(
                runPatiently((*connection)->database(), u"PRAGMA foreign_keys = OFF"_s));
            QVERIFY(runPatiently((*connection)->database(), sql));
        };
        QByteArray content = contentOf(path);
        if (what == u"newer")
            raw(u"PRAGMA user_version = 9"_s);
        if (what == u"stray")
            raw(u"UPDATE round SET discussion_id = 999 WHERE number = 3"_s);
        if (what == u"text")
            content = "Dear diary, " + QByteArray(10'000, 'x');
        if (what == u"half")
            content.truncate(content.size() / 2 / 4'096 * 4'096);
        if (what == u"page")
            content.replace(content.size() / 2, 20'000, QByteArray(20'000, '\xa5'));
        if (what == u"text" || what == u"half" || what == u"page") {
            QFile file(path);
            QVERIFY(file.open(QFile::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
        const auto failed = checkStore(dir.path());
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, FailureKind::Storage);
        QVERIFY2(failed.error().sentence.contains(says), qPrintable(failed.error().sentence));
        QVERIFY2(failed.error().sentence.contains(dir.path()), qPrintable(failed.error().sentence));
    }

    void aDamagedStoreNeverCrashesWhoeverOpensIt()
    {
        Table table;
        for (int i = 0; i < 5; ++i)
            table.ask(u"Why? "_s.repeated(500));
        table.close();
        const QByteArray sound = contentOf(table.dir() + u"/moai.db"_s);
        int opened = 0;
        for (qsizetype at = 0; at < sound.size(); at += 4'096) {
            QTemporaryDir dir;
            QByteArray content = sound;
            content.replace(at + 8, 64, QByteArray(64, '\xff'));
            QFile file(dir.path() + u"/moai.db"_s);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(content);
            file.close();
            auto database = Database::open(dir.path());
            if (!database) {
                QCOMPARE(database.error().kind, FailureKind::Storage);
                continue;
            }
            ++opened;
            Opened stores(std::move(*database));
            for (int id = 1; id < 3; ++id) {
                const auto record = await(stores.discussions->load(DiscussionId{id}));
                QVERIFY(record || !record.error().sentence.isEmpty());
            }
        }
        QVERIFY(opened > 0);
    }
};

MOAI_TEST(StoreCheckTest)
#include "StoreCheckTest.moc"
