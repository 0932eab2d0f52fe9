// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoredNames.h"

#include "storage/Connection.h"
#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/TestMain.h"

#include <QDir>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class StoredNamesTest : public QObject
{
    Q_OBJECT

    static QStringList namesIn(const QString &dir, NamesOf what)
    {
        const auto names = storedNames(dir, what);
        if (!names)
            return {u"failed: "_s + names.error().sentence};
        QStringList list;
        for (const StoredName &one : *names)
            list.append(one.name);
        return list;
    }

private slots:
    void projectsComeWithTheirTopicsTheLastUsedFirst()
    {
        Table table;
        Project odd;
        odd.name = u"It's \"odd\" $HOME 統一"_s;
        odd.topic = u"Two\nlines"_s;
        QVERIFY(await(table.projects->create(odd, {})));
        const auto names = storedNames(table.dir(), NamesOf::Projects);
        QVERIFY(names);
        QCOMPARE(names->first(), (StoredName{odd.name, u"Two lines"_s}));
        QCOMPARE(names->last().name, table.project.name);
    }

    void whatATerminalOrAShellWouldObeyIsLeftOut()
    {
        Table table;
        Project odd;
        odd.topic = u"\x1b]0;Title\x07 in \x1b[31mred\u009b0m"_s;
        for (const QString &name : {u"-rf"_s, u"--data-dir=/x"_s, u"Red"_s, u"a-b"_s}) {
            odd.name = name;
            QVERIFY(await(table.projects->create(odd, {})));
        }
        // No form lets such a name in, but the file may come from anywhere.
        const auto file =
            Connection::open(table.dir() + u"/moai.db"_s, Connection::Mode::ReadWrite);
        QVERIFY(file);
        QVERIFY(runPatiently((*file)->database(),
                             u"UPDATE project SET name = char(27) || name WHERE name = 'Red'"_s));
        const auto names = storedNames(table.dir(), NamesOf::Projects);
        QVERIFY(names);
        QCOMPARE(names->size(), 2);
        QCOMPARE(names->first(), (StoredName{u"a-b"_s, u"]0;Title in [31mred0m"_s}));
        QCOMPARE(names->last().name, table.project.name);
    }

    void whatWasDeletedHasNoName()
    {
        Table table;
        const auto kept = *await(table.discussions->create(table.project.id, u"Kept"_s));
        const auto gone = *await(table.discussions->create(table.project.id, u"Gone"_s));
        QVERIFY(await(table.discussions->remove(gone.id)));
        const QStringList names = namesIn(table.dir(), NamesOf::Discussions);
        QVERIFY(names.contains(QString::number(kept.id.value)));
        QVERIFY(!names.contains(QString::number(gone.id.value)));
        QVERIFY(await(table.projects->remove(table.project.id)));
        QCOMPARE(namesIn(table.dir(), NamesOf::Discussions), QStringList());
        QCOMPARE(namesIn(table.dir(), NamesOf::Projects), QStringList());
        QCOMPARE(namesIn(table.dir(), NamesOf::Participants), QStringList());
    }

    void whoSitsAtSeveralTablesIsNamedOnce()
    {
        Table table;
        Project other;
        other.name = u"Other"_s;
        QVERIFY(await(table.projects->create(other, {seat(u"Zoe"_s), seat(u"ann"_s)})));
        QCOMPARE(namesIn(table.dir(), NamesOf::Participants),
                 (QStringList{u"@ann"_s, u"@bob"_s, u"@cyd"_s, u"@Zoe"_s}));
    }

    void aGroupWithTopicsIsOneChat()
    {
        Table table;
        TelegramStore telegram(*table.database);
        TelegramChat chat;
        chat.title = u"Friends"_s;
        for (const qint64 topic : {0, 7, 9}) {
            chat.address = {-1001234567890, topic};
            QVERIFY(await(telegram.keep(chat)));
        }
        const auto names = storedNames(table.dir(), NamesOf::Chats);
        QVERIFY(names);
        QCOMPARE(*names, (QList<StoredName>{{u"-1001234567890"_s, u"Friends"_s}}));
    }

    void servicesComeWithTheirAddress()
    {
        Table table;
        Service service;
        service.name = u"Gateway"_s;
        service.url = QUrl(u"https://models.example/v1"_s);
        QVERIFY(await(table.projects->saveService(service)));
        QVERIFY(storedNames(table.dir(), NamesOf::Services)
                    ->contains(StoredName{u"Gateway"_s, u"https://models.example/v1"_s}));
    }

    void lookingLeavesTheDatabaseAsItIs()
    {
        Table table;
        table.close();
        QFile file(table.dir() + u"/moai.db"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(namesIn(table.dir(), NamesOf::Projects), QStringList{table.project.name});
        QVERIFY(file.seek(0));
        QVERIFY(file.readAll() == before);
    }

    void whereThereIsNoDatabaseNoneIsMade()
    {
        const QTemporaryDir dir;
        const QString nowhere = dir.path() + u"/none"_s;
        QCOMPARE(namesIn(nowhere, NamesOf::Projects), QStringList());
        QVERIFY(!QFileInfo::exists(nowhere));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void whatIsNoDatabaseFailsWithASentence()
    {
        const QTemporaryDir dir;
        QFile file(dir.path() + u"/moai.db"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const auto names = storedNames(dir.path(), NamesOf::Projects);
        QVERIFY(!names);
        QCOMPARE(names.error().kind, FailureKind::Storage);
    }
};

MOAI_TEST(StoredNamesTest)
#include "StoredNamesTest.moc"
