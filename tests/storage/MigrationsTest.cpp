// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Connection.h"
#include "storage/SqlScript.h"
#include "storage/StoreCheck.h"
#include "storage/StoredNames.h"
#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Connection> connect(const QString &path)
    {
        return *Connection::open(path, Connection::Mode::ReadWrite);
    }
    /// The program's migrations and then these, as they will come one day.
    static QList<Migration> stepsWith(const QStringList &more)
    {
        QList<Migration> steps = migrations();
        for (const QString &sql : more) {
            const int version = steps.last().version + 1;
            steps.append(
                {version, u"%1_more.sql"_s.arg(version, 3, 10, QChar(u'0')), sql.toUtf8()});
        }
        return steps;
    }
    static int newest() { return migrations().last().version; }
    static QStringList backups(const QTemporaryDir &dir)
    {
        return QDir(dir.path() + u"/backups"_s).entryList(QDir::Files, QDir::Name);
    }
    /// A database from what `sqlite3 .dump` wrote.
    static void makeFrom(const QString &file, const QTemporaryDir &dir)
    {
        QFile dump(file);
        QVERIFY(dump.open(QFile::ReadOnly));
        const auto made = connect(dir.path() + u"/moai.db"_s);
        for (const QString &sql : splitStatements(QString::fromUtf8(dump.readAll()))) {
            const auto ran = runPatiently(made->database(), sql);
            QVERIFY2(ran, qPrintable(sql));
        }
    }

private slots:
    void aReleasedFileIsNeverEdited_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("sha256");
        // A new migration adds a row. A row never changes: databases out there have run that file.
        QTest::newRow("001")
            << 1 << QByteArray("bed74e1c775e6bd77025a6274087ec6fb72db20e086f08ae6210bc9477e23c88");
        QTest::newRow("002")
            << 2 << QByteArray("b3734b382a37aad8bcf4c25d3702892ae1f0a8bce545ed89f30763b31af4578a");
        QTest::newRow("003")
            << 3 << QByteArray("bed78af0c255873948ddd82ee4e538793e47e224d83debfaa41eec68f33ca024");
        QTest::newRow("004")
            << 4 << QByteArray("72ab9ff62bc2203664a66112fd81994a33cd5a6228bfdbd84df89214f6f412b5");
        QTest::newRow("005")
            << 5 << QByteArray("780fca42a14136690ea26a99bb9410476f3fd1112331d2d356c540d4ee0868b5");
    }
    void aReleasedFileIsNeverEdited()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, sha256);
        const QByteArray sql = migrations().value(version - 1).sql;
        QCOMPARE(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex(), sha256);
    }

    void migrationsAreNumberedWithoutAGap()
    {
        int expected = 1;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.version, expected++);
            QVERIFY(!step.sql.isEmpty());
            QVERIFY2(QFile::exists(QStringLiteral(MOAI_TEST_DATA) + u"/databases/"_s +
                                   step.name.left(3) + u".sql"_s),
                     "store a database of every version in tests/data/databases");
        }
    }

    void opensADatabaseOfEveryVersion_data()
    {
        QTest::addColumn<QString>("file");
        const QDir data(QStringLiteral(MOAI_TEST_DATA) + u"/databases"_s);
        for (const QString &name : data.entryList({u"*.sql"_s}))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }
    void opensADatabaseOfEveryVersion()
    {
        QFETCH(QString, file);
        QTemporaryDir dir;
        makeFrom(file, dir);
        QVERIFY(checkStore(dir.path())); // as it is
        Opened opened(dir.path());
        QVERIFY(checkStore(dir.path()));
        const auto project = *await(opened.projects->projectNamed(u"sky"_s));
        QCOMPARE(await(opened.projects->roster(project.id))->size(), 3);
        QVERIFY(await(opened.projects->serviceNamed(u"Cloud"_s)));
        const auto discussion = **await(opened.discussions->latest(project.id));
        const auto record = *await(opened.discussions->load(discussion.id));
        QCOMPARE(record.rounds.size(), 2);
        QCOMPARE(record.rounds[0].messages[0].text, u"Why is the sky blue?"_s);
        QCOMPARE(record.rounds[0].messages[1].status, MessageStatus::Complete);
        QCOMPARE(record.rounds[0].messages[1].usage.output, std::optional<qint64>(42));
        QCOMPARE(record.rounds[0].messages[2].failure->kind, FailureKind::RateLimit);
        QCOMPARE(record.rounds[1].messages[1].status, MessageStatus::Interrupted);
        QCOMPARE(record.rounds[1].messages[1].text, u"It was under"_s);
    }

    void completingALineLeavesAnOlderDatabaseAsItIs_data() { opensADatabaseOfEveryVersion_data(); }
    void completingALineLeavesAnOlderDatabaseAsItIs()
    {
        QFETCH(QString, file);
        QTemporaryDir dir;
        makeFrom(file, dir);
        const int schema = checkStore(dir.path())->schema;
        for (const NamesOf what :
             {NamesOf::Projects, NamesOf::Services, NamesOf::Discussions, NamesOf::Participants}) {
            const auto names = storedNames(dir.path(), what);
            QVERIFY2(names, qPrintable(names ? QString() : names.error().sentence));
            QVERIFY(!names->isEmpty());
        }
        QCOMPARE(checkStore(dir.path())->schema, schema);
        QCOMPARE(backups(dir), QStringList());
    }

    void theChatsOfADatabaseAreStillThere()
    {
        QTemporaryDir dir;
        makeFrom(QStringLiteral(MOAI_TEST_DATA) + u"/databases/003.sql"_s, dir);
        Opened opened(dir.path());
        TelegramStore telegram(*opened.database);
        const auto chats = *await(telegram.chats());
        QCOMPARE(chats.size(), 2);
        QCOMPARE(chats[0].title, u"Ada"_s);
        QCOMPARE(chats[0].state, TelegramChatState::Paired);
        QVERIFY(chats[0].discussion);
        QCOMPARE(chats[1].address, (TelegramAddress{-1001234, 7}));
        QCOMPARE(chats[1].project, std::nullopt);
        const auto message = await(telegram.next(4711))->value();
        QCOMPARE(message.key, u"answer/2/1/0"_s);
        QVERIFY(await(telegram.sent(message.id, 13, message.payload)));
        QCOMPARE(await(telegram.next(4711))->value().edit, QByteArray(R"({"text":"Done"})"));
        QVERIFY(await(telegram.inbox(u"telegram/123456"_s))->taken.contains(7));
        QVERIFY(await(telegram.answered(1, chats[0].id))->has_value());
    }

    void aNewDatabaseNeedsNoBackup()
    {
        QTemporaryDir dir;
        Opened opened(dir.path());
        QCOMPARE(backups(dir), QStringList());
    }

    void anOlderDatabaseIsCopiedBeforeItIsMigrated()
    {
        QTemporaryDir dir;
        const QString path = dir.path() + u"/moai.db"_s;
        {
            Table table;
            table.close();
            QVERIFY(QFile::copy(table.dir() + u"/moai.db"_s, path)); // as Moai made it
        }
        const auto connection = connect(path);
        QVERIFY(runPatiently(connection->database(), u"UPDATE sqlite_sequence SET seq = 77 "
                                                     "WHERE name = 'project'"_s));
        QVERIFY(migrate(*connection,
                        stepsWith({u"ALTER TABLE project ADD COLUMN budget INTEGER"_s}),
                        dir.path() + u"/backups"_s));
        QCOMPARE(*schemaVersion(connection->database()), newest() + 1);
        QVERIFY(runPatiently(connection->database(), u"SELECT budget FROM project"_s));

        QCOMPARE(backups(dir).size(), 1);
        const QString copy = dir.path() + u"/backups/"_s + backups(dir).first();
        QVERIFY(copy.endsWith(u"schema%1.db"_s.arg(newest())));
        QCOMPARE(QFile::permissions(copy) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto kept = connect(copy);
        QCOMPARE(*schemaVersion(kept->database()), newest());
        QCOMPARE(*runPatiently(kept->database(),
                               u"SELECT seq FROM sqlite_sequence WHERE name = 'project'"_s),
                 77);
    }

    void fiveBackupsAreKept()
    {
        QTemporaryDir dir;
        QStringList more;
        QStringList all;
        for (int i = 0; i < 8; ++i) {
            const auto connection = connect(dir.path() + u"/moai.db"_s);
            QVERIFY(migrate(*connection, stepsWith(more), dir.path() + u"/backups"_s));
            more.append(u"CREATE TABLE more%1 (id INTEGER) STRICT"_s.arg(i));
            for (const QString &name : backups(dir))
                if (!all.contains(name))
                    all.append(name);
        }
        QCOMPARE(all.size(), 7);
        QCOMPARE(backups(dir), all.mid(2));
    }

    void aStepThatFailsLeavesTheVersionBeforeIt()
    {
        QTemporaryDir dir;
        const auto connection = connect(dir.path() + u"/moai.db"_s);
        const auto failed = migrate(*connection,
                                    stepsWith({u"CREATE TABLE good (id INTEGER) STRICT"_s,
                                               u"CREATE TABLE half (id INTEGER) STRICT;\n"
                                               "INSERT INTO nowhere VALUES (1);"_s}),
                                    dir.path() + u"/backups"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, FailureKind::Storage);
        QCOMPARE(*schemaVersion(connection->database()), newest() + 1);
        QCOMPARE(*runPatiently(connection->database(),
                               u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s),
                 0);
        QVERIFY(migrate(*connection, stepsWith({QString(), u"CREATE TABLE half (id INTEGER)"_s}),
                        dir.path() + u"/backups"_s));
        QCOMPARE(*schemaVersion(connection->database()), newest() + 2);
    }

    void splitsAScriptIntoStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("empty") << u" ;; \n-- nothing;\n"_s << QStringList();
        QTest::newRow("two") << u"A;\nB ;"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("no semicolon last") << u"A; B"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("in quotes")
            << u"A ';' \";\"; B 'it''s;'"_s << QStringList{u"A ';' \";\""_s, u"B 'it''s;'"_s};
        QTest::newRow("in comments") << u"A -- x; 'y\n; /* ; */ B"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("unfinished quote") << u"A 'x; B"_s << QStringList{u"A 'x; B"_s};
        QTest::newRow("unfinished comment") << u"A /* x; B"_s << QStringList{u"A"_s};
        QTest::newRow("trigger")
            << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; UPDATE c; END; B"_s
            << QStringList{
                   u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; UPDATE c; END"_s,
                   u"B"_s};
    }
    void splitsAScriptIntoStatements()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitStatements(script), statements);
    }
};

MOAI_TEST(MigrationsTest)
#include "MigrationsTest.moc"
