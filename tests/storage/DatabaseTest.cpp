// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Connection.h"
#include "storage/Statement.h"
#include "storage/Table.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// One statement past Database, as another program would run it.
qint64 runRaw(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    return *runPatiently((*connection)->database(), sql);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void runsWorkInTheOrderAsked()
    {
        Table table;
        QList<int> order; // touched in the storage thread only until all is done
        QList<QFuture<Result<void>>> futures;
        for (int i = 0; i < 200; ++i) {
            const auto work = [i, &order](QSqlDatabase &) {
                order.append(i);
                return Result<void>();
            };
            futures.append(i % 3 == 0 ? table.database->read(work) : table.database->write(work));
        }
        for (const auto &future : futures)
            QVERIFY(await(future));
        QCOMPARE(order.size(), 200);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void worksInAThreadOfItsOwn()
    {
        Table table;
        const auto thread = *await(table.database->read(
            [](QSqlDatabase &) { return Result<QThread *>(QThread::currentThread()); }));
        QVERIFY(thread != QThread::currentThread());
    }

    void workThatFailsLeavesNothing()
    {
        Table table;
        const auto failed = await(table.database->write([](QSqlDatabase &database) {
            auto emptied = Statement(database, u"DELETE FROM discussion"_s).run();
            return emptied ? Result<int>(Failure{FailureKind::Invalid, u"No."_s, {}})
                           : Result<int>(emptied.error());
        }));
        QCOMPARE(failed.error().sentence, u"No."_s);
        QCOMPARE(await(table.discussions->discussions(table.project.id))->size(), 1);
    }

    void writesThatShareACommitStandOrFallAlone()
    {
        Table table;
        QSemaphore gate; // holds the storage thread until all of them are queued
        const auto held = table.database->read([&gate](QSqlDatabase &) {
            gate.acquire();
            return Result<void>();
        });
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 100; ++i) {
            writes.append(table.database->write([i](QSqlDatabase &database) -> Result<void> {
                auto kept = Statement(database, u"INSERT INTO change (runner, entity, entity_id)"
                                                " VALUES ('test', 'project', :id)"_s)
                                .bind(u":id"_s, i)
                                .run();
                if (!kept)
                    return kept.error();
                if (i % 10 == 3)
                    return Failure{FailureKind::Invalid, u"No."_s, {}};
                return {};
            }));
        }
        gate.release();
        QVERIFY(await(held));
        for (int i = 0; i < writes.size(); ++i)
            QCOMPARE(await(writes[i]).has_value(), i % 10 != 3);
        QCOMPARE(
            runRaw(table.database->path(), u"SELECT count(*) FROM change WHERE runner = 'test'"_s),
            90);
        QCOMPARE(runRaw(table.database->path(), u"SELECT count(*) FROM change WHERE runner = 'test'"
                                                " AND entity_id % 10 = 3"_s),
                 0);
    }

    void aBrokenStatementIsAFailureThatNamesTheFile()
    {
        Table table;
        const auto failed = await(table.database->read([](QSqlDatabase &database) {
            return Statement(database, u"SELECT nothing FROM nowhere"_s).all(&readText);
        }));
        QCOMPARE(failed.error().kind, FailureKind::Storage);
        QVERIFY(failed.error().sentence.contains(table.database->path()));
    }

    void finishesWhatIsQueuedBeforeItCloses()
    {
        QTemporaryDir dir;
        QList<QFuture<Result<Project>>> futures;
        {
            Opened opened(dir.path());
            for (int i = 0; i < 30; ++i) {
                Project project;
                project.name = u"P%1"_s.arg(i);
                futures.append(opened.projects->create(project, {}));
            }
        }
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        Opened opened(dir.path());
        QCOMPARE(await(opened.projects->projects())->size(), 30);
    }

    void whatIsAcknowledgedIsOnDisk()
    {
        Table table;
        const auto pragma = [&](const QString &name) {
            const auto value = await(table.database->read([name](QSqlDatabase &database) {
                return Statement(database, u"PRAGMA "_s + name).one(&readText);
            }));
            return value->value();
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    }

    void everyTableIsStrict()
    {
        Table table;
        const auto loose = await(table.database->read([](QSqlDatabase &database) {
            return Statement(database,
                             u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                             "type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"_s)
                .all(&readText);
        }));
        QCOMPARE(*loose, QStringList());
    }

    void theFilesAreTheirOwnersOnly()
    {
        QTemporaryDir dir;
        const QString path = dir.path() + u"/new/deep"_s;
        Opened opened(path);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const QString &name : {u""_s, u"/moai.db"_s, u"/moai.db-wal"_s, u"/run"_s}) {
            QVERIFY2(QFile::exists(path + name), qPrintable(name));
            QVERIFY2(!(QFile::permissions(path + name) & others), qPrintable(name));
        }
        QCOMPARE(opened.database->path(), path + u"/moai.db"_s);
    }

    void aFullDiskIsToldAndForgotten()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        const auto limit = [&](const QString &pages) {
            return await(table.database->write([pages](QSqlDatabase &database) {
                return Statement(database, u"PRAGMA max_page_count = "_s + pages).run();
            }));
        };
        QVERIFY(limit(u"1"_s)); // SQLite takes the present size then
        const QString text = u"word "_s.repeated(100'000);
        const auto full = await(table.discussions->checkpoint(round.messages[1].id, 1, text, {}));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, FailureKind::Storage);
        QVERIFY(full.error().sentence.contains(u"no room left"_s));
        QVERIFY(full.error().sentence.contains(table.database->path()));
        QVERIFY(!await(table.discussions->checkpoint(round.messages[1].id, 1, text, {})));
        QCOMPARE(await(table.discussions->load(table.discussion.id))->rounds[0].messages[1].text,
                 QString());
        QVERIFY(limit(u"1000000"_s));
        QVERIFY(await(table.discussions->checkpoint(round.messages[1].id, 1, text, {})));
        QCOMPARE(await(table.discussions->load(table.discussion.id))->rounds[0].messages[1].text,
                 text);
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << u"newer"_s
                               << u"was made by a newer Moai (schema 9, this one knows 5): update "
                                  "Moai; nothing was changed."_s;
        QTest::newRow("newer, of another layout")
            << u"foreign 9"_s << u"(schema 9, this one knows 5)"_s;
        QTest::newRow("another program's") << u"foreign 0"_s << u"database of another program"_s;
        QTest::newRow("another program's with our version")
            << u"foreign 1"_s << u"database of another program"_s;
        QTest::newRow("no database") << u"text"_s << u"damaged or no database"_s;
        QTest::newRow("damaged") << u"damaged"_s << u"damaged or no database"_s;
        QTest::newRow("a folder") << u"folder"_s << u"cannot be opened"_s;
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = dir.path() + u"/moai.db"_s;
        if (what == u"newer") {
            Opened opened(dir.path());
        }
        if (what.startsWith(u"foreign"))
            runRaw(path, u"CREATE TABLE somebodys (thing)"_s);
        if (what == u"newer" || what.startsWith(u"foreign"))
            runRaw(path, u"PRAGMA user_version = "_s + (what == u"newer" ? u"9"_s : what.right(1)));
        if (what == u"text")
            writeFile(path, "Dear diary,\n" + QByteArray(5'000, 'x'));
        if (what == u"damaged") {
            {
                Opened opened(dir.path());
            }
            QByteArray content = contentOf(path);
            content.replace(100, 4'000, QByteArray(4'000, '\xa5'));
            writeFile(path, content);
        }
        if (what == u"folder")
            QVERIFY(QDir().mkpath(path));

        const QByteArray before = contentOf(path);
        const auto refused = Database::open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Storage);
        QVERIFY2(refused.error().sentence.contains(says), qPrintable(refused.error().sentence));
        QVERIFY2(refused.error().sentence.contains(path), qPrintable(refused.error().sentence));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFile::exists(dir.path() + u"/backups"_s));
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QTemporaryDir dir;
        writeFile(dir.path() + u"/file"_s, "x");
        const QString below = dir.path() + u"/file/moai"_s;
        const auto refused = Database::open(below);
        QCOMPARE(refused.error().kind, FailureKind::Storage);
        QVERIFY(refused.error().sentence.contains(below));
        QVERIFY(refused.error().sentence.contains(u"--data-dir"_s));
    }

    void whatMayNotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("locked");
        QTest::newRow("the folder") << u""_s;
        QTest::newRow("the file") << u"/moai.db"_s;
        QTest::newRow("the locks' folder") << u"/run"_s;
    }
    void whatMayNotBeWrittenIsTold()
    {
        QFETCH(QString, locked);
        QTemporaryDir dir;
        if (!locked.isEmpty()) {
            Opened opened(dir.path());
        }
        QVERIFY(QFile::setPermissions(dir.path() + locked, QFile::ReadOwner | QFile::ExeOwner));
        QProcess child;
        // Nothing is forbidden to root, unless it gives that up. (Another user might not be allowed
        // to run the program, where it was built.)
        child.setChildProcessModifier([] {
            if (getuid() == 0 && prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) != 0)
                _exit(99);
        });
        child.start(QStringLiteral(MOAI_STORAGE_CHILD), {u"open"_s, dir.path()});
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
        const QString said = QString::fromUtf8(child.readAllStandardOutput());
        QVERIFY(QFile::setPermissions(dir.path() + locked,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(child.exitCode(), 1);
        QVERIFY2(said.contains(dir.path() + locked), qPrintable(said));
        QVERIFY2(said.contains(u"--data-dir"_s), qPrintable(said));
    }

    void aNewerMoaiThatMigratesMeanwhileEndsOurWork()
    {
        Table table;
        runRaw(table.database->path(), u"PRAGMA user_version = 9"_s);
        const auto refused = await(table.discussions->create(table.project.id, {}));
        QCOMPARE(refused.error().kind, FailureKind::Storage);
        QVERIFY(refused.error().sentence.contains(u"newer Moai"_s));
        QVERIFY(!await(table.projects->projects()));
    }

    void waitsForWhoeverHoldsTheFile()
    {
        Table table;
        const auto other = Connection::open(table.database->path(), Connection::Mode::ReadWrite);
        QVERIFY(runPatiently((*other)->database(), u"BEGIN IMMEDIATE"_s));
        auto waiting = table.discussions->create(table.project.id, u"Waiting"_s);
        auto behind = table.projects->projects();
        QTest::qWait(50); // the other holds on for a while
        QVERIFY(!waiting.isFinished());
        QVERIFY(runPatiently((*other)->database(), u"COMMIT"_s));
        QCOMPARE(await(waiting)->title, u"Waiting"_s);
        QVERIFY(await(behind));
    }
};

MOAI_TEST(DatabaseTest)
#include "DatabaseTest.moc"
