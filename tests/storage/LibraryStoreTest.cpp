// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LibraryStore.h"

#include "storage/Table.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class LibraryStoreTest : public QObject
{
    Q_OBJECT

    static QStringList names(const QList<Persona> &personas)
    {
        QStringList list;
        for (const Persona &persona : personas)
            list.append(persona.name);
        return list;
    }
    static RosterPreset preset(const QString &name, const QStringList &handles)
    {
        RosterPreset made{name, {}};
        for (const QString &handle : handles) {
            Participant one = seat(handle);
            one.position = int(made.seats.size());
            made.seats.append(one);
        }
        return made;
    }

private slots:
    void keepsPersonasByName()
    {
        Table table;
        LibraryStore library(*table.database);
        QVERIFY(await(library.personas())->isEmpty());
        const Persona kept =
            *await(library.keepPersona({u" Ruth \t the  doubter "_s, u"\nAsk why.\n"_s}));
        QCOMPARE(kept, (Persona{u"Ruth the doubter"_s, u"Ask why."_s}));
        (void)*await(library.keepPersona({u"anna"_s, u"Be kind."_s}));
        QCOMPARE(names(*await(library.personas())),
                 (QStringList{u"anna"_s, u"Ruth the doubter"_s}));

        (void)*await(library.keepPersona({u"ANNA"_s, u"Be strict."_s})); // the same one
        QCOMPARE(await(library.personas())->first(), (Persona{u"ANNA"_s, u"Be strict."_s}));
    }

    void aPersonaIsRenamedAndBroughtBack()
    {
        Table table;
        LibraryStore library(*table.database);
        (void)*await(library.keepPersona({u"a"_s, u"One."_s}));
        (void)*await(library.keepPersona({u"b"_s, u"Two."_s}));
        QVERIFY(await(library.renamePersona(u"A"_s, u" A "_s))); // only the spelling
        QVERIFY(await(library.renamePersona(u"a"_s, u"c"_s)));
        QCOMPARE(names(*await(library.personas())), (QStringList{u"b"_s, u"c"_s}));
        const Persona gone = *await(library.removePersona(u"C"_s));
        QCOMPARE(gone, (Persona{u"c"_s, u"One."_s}));
        QCOMPARE(names(*await(library.personas())), QStringList{u"b"_s});
        (void)*await(library.keepPersona(gone));
        QCOMPARE(await(library.personas())->last(), gone);
    }

    void keepsARosterWithAllThatASeatHas()
    {
        Table table;
        LibraryStore library(*table.database);
        RosterPreset wanted = preset(u"Court"_s, {u"ann"_s, u"bob"_s});
        wanted.seats[0].persona = u"Grumpy"_s;
        wanted.seats[0].parameters = {0.5, 2000, u"high"_s, 4096};
        wanted.seats[1].enabled = false;
        RosterPreset given = wanted;
        given.seats[0].id = table.roster[0].id; // of some project
        given.seats[0].project = table.project.id;
        given.seats[1].position = 7;
        QCOMPARE(*await(library.keepPreset(given)), wanted);
        QCOMPARE(*await(library.presets()), QList<RosterPreset>{wanted});
        QCOMPARE(await(table.projects->roster(table.project.id))->size(), 3); // untouched

        const RosterPreset less = preset(u"COURT"_s, {u"cyd"_s});
        QCOMPARE(*await(library.keepPreset(less)), less); // replaces the one of that name
        QCOMPARE(*await(library.presets()), QList<RosterPreset>{less});
    }

    void aRosterIsRenamedAndBroughtBack()
    {
        Table table;
        LibraryStore library(*table.database);
        const RosterPreset court = preset(u"Court"_s, {u"ann"_s});
        (void)*await(library.keepPreset(court));
        (void)*await(library.keepPreset(preset(u"Board"_s, {u"bob"_s})));
        QVERIFY(!await(library.renamePreset(u"court"_s, u"board"_s)));
        QVERIFY(await(library.renamePreset(u"court"_s, u"Jury"_s)));
        const RosterPreset gone = *await(library.removePreset(u"jury"_s));
        QCOMPARE(gone, (RosterPreset{u"Jury"_s, court.seats}));
        QCOMPARE(await(library.presets())->size(), 1);
        QCOMPARE(*await(library.keepPreset(gone)), gone);
    }

    void whatCannotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("handles");
        QTest::newRow("no name") << u" \n"_s << u"Text"_s << QStringList{u"a"_s};
        QTest::newRow("nothing in it") << u"N"_s << u"  "_s << QStringList();
        QTest::newRow("a bad handle") << u"N"_s << QString() << QStringList{u"a b"_s};
        QTest::newRow("a handle twice") << u"N"_s << QString() << QStringList{u"a"_s, u"A"_s};
    }
    void whatCannotBeKeptIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QStringList, handles);
        Table table;
        LibraryStore library(*table.database);
        (void)*await(library.keepPreset(preset(u"n"_s, {u"z"_s})));
        const auto persona = await(library.keepPersona({name, text}));
        QVERIFY(!persona);
        QCOMPARE(persona.error().kind, FailureKind::Invalid);
        QVERIFY(!persona.error().sentence.isEmpty());
        const auto roster = await(library.keepPreset(preset(name, handles)));
        QVERIFY(!roster);
        QCOMPARE(roster.error().kind, FailureKind::Invalid);
        QVERIFY(await(library.personas())->isEmpty());
        QCOMPARE(await(library.presets())->first().seats.first().handle, u"z"_s); // nothing lost
    }

    void whatIsNotThereIsRefused()
    {
        Table table;
        LibraryStore library(*table.database);
        QCOMPARE(await(library.removePersona(u"x"_s)).error().kind, FailureKind::Invalid);
        QCOMPARE(await(library.removePreset(u"x"_s)).error().kind, FailureKind::Invalid);
        QCOMPARE(await(library.renamePersona(u"x"_s, u"y"_s)).error().kind, FailureKind::Invalid);
        QCOMPARE(await(library.renamePreset(u"x"_s, u"y"_s)).error().kind, FailureKind::Invalid);
        (void)*await(library.keepPersona({u"x"_s, u"X"_s}));
        QCOMPARE(await(library.renamePersona(u"x"_s, u" "_s)).error().kind, FailureKind::Invalid);
    }

    void othersHearOfIt()
    {
        Table table;
        LibraryStore library(*table.database);
        Opened elsewhere(table.dir());
        LibraryStore theirs(*elsewhere.database);
        QSignalSpy here(&library, &LibraryStore::changed);
        QSignalSpy there(&theirs, &LibraryStore::changed);
        (void)*await(library.keepPersona({u"x"_s, u"X"_s}));
        MOAI_TRY_VERIFY(!here.isEmpty());
        MOAI_TRY_VERIFY(!there.isEmpty());
        const auto before = there.size();
        (void)*await(library.keepPreset(preset(u"n"_s, {u"z"_s})));
        MOAI_TRY_VERIFY(there.size() > before);
        QCOMPARE(*await(theirs.personas()), *await(library.personas()));
    }
};

MOAI_TEST(LibraryStoreTest)
#include "LibraryStoreTest.moc"
