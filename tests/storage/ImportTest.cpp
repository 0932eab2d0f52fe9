// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Bundle.h"
#include "exchange/SampleMinutes.h"
#include "storage/Table.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample as it comes out of a file.
Minutes bundled(const Minutes &minutes = sampleMinutes())
{
    return *exchange::readBundle(exchange::bundleOf(minutes));
}

/// What is in the store now, without keys.
QByteArray stored(Opened &store, DiscussionId id)
{
    Minutes minutes;
    minutes.record = *await(store.discussions->load(id));
    minutes.project = *await(store.projects->project(minutes.record.discussion.project));
    minutes.roster = *await(store.projects->roster(minutes.project.id));
    return exchange::bundleOf(bundled(minutes));
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsImportedIsWhatWasExported()
    {
        const QTemporaryDir dir;
        Opened store(dir.path());
        const Minutes minutes = bundled();
        const auto imported = await(store.discussions->importMinutes(minutes, {}));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().sentence));
        QCOMPARE(imported->outcome, Imported::Outcome::New);
        QCOMPARE(imported->discussion.uid, minutes.record.discussion.uid);
        QCOMPARE(imported->discussion.state, DiscussionState::Idle);

        const Project project = *await(store.projects->projectNamed(u"Sky"_s));
        Minutes expected = minutes;
        expected.project.createdAt = project.createdAt; // it was made now
        QCOMPARE(stored(store, imported->discussion.id), exchange::bundleOf(bundled(expected)));
        QCOMPARE(await(store.discussions->ranked(project.id))->size(), 1);
        // The seats it was held at are those of the project.
        const auto record = await(store.discussions->load(imported->discussion.id));
        QCOMPARE(record->rounds[0].messages[1].participant,
                 await(store.projects->roster(project.id))->first().id);
    }

    void importingTwiceChangesNothing()
    {
        Table table;
        const auto first = await(table.discussions->importMinutes(bundled(), table.project.id));
        QVERIFY(first);
        Minutes changed = bundled();
        changed.record.discussion.title = u"Other"_s;
        const auto second = await(table.discussions->importMinutes(changed, {}));
        QVERIFY(second);
        QCOMPARE(second->outcome, Imported::Outcome::AlreadyThere);
        QCOMPARE(second->discussion.id, first->discussion.id);
        QCOMPARE(second->discussion.title, first->discussion.title);
        QCOMPARE(await(table.projects->projects())->size(), 1);
    }

    void anotherOfTheSameProjectJoinsIt()
    {
        const QTemporaryDir dir;
        Opened store(dir.path());
        const auto first = await(store.discussions->importMinutes(bundled(), {}));
        Minutes other = sampleMinutes();
        other.record.discussion.uid = u"00000000-0000-4000-8000-000000000777"_s;
        qint64 next = 800;
        for (RoundRecord &round : other.record.rounds)
            for (Message &message : round.messages)
                message.uid = u"00000000-0000-4000-8000-000000000%1"_s.arg(next++);
        const auto second = await(store.discussions->importMinutes(bundled(other), {}));
        QVERIFY(second);
        QCOMPARE(second->outcome, Imported::Outcome::New);
        QCOMPARE(second->discussion.project, first->discussion.project);
    }

    void aTakenNameGetsANumber()
    {
        Table table; // its project is called Sky, too
        const auto imported = await(table.discussions->importMinutes(bundled(), {}));
        QVERIFY(imported);
        QCOMPARE(await(table.projects->project(imported->discussion.project))->name, u"Sky (2)"_s);
    }

    void whatWasRemovedComesBack()
    {
        const QTemporaryDir dir;
        Opened store(dir.path());
        const auto first = await(store.discussions->importMinutes(bundled(), {}));
        QVERIFY(await(store.discussions->remove(first->discussion.id)));
        QVERIFY(await(store.projects->remove(first->discussion.project)));
        const auto second = await(store.discussions->importMinutes(bundled(), {}));
        QVERIFY2(second, second ? "" : qPrintable(second.error().sentence));
        QCOMPARE(second->outcome, Imported::Outcome::CameBack);
        QCOMPARE(second->discussion.id, first->discussion.id);
        QCOMPARE(await(store.projects->projects())->size(), 1);
    }

    void whereALineWasSaidStaysBehind()
    {
        const QTemporaryDir dir;
        Opened store(dir.path());
        Minutes minutes = sampleMinutes();
        minutes.record.rounds[0].round.door = u"telegram/3"_s; // some other chat's key there
        QVERIFY(!exchange::bundleOf(minutes).contains("telegram"));
        const auto imported = await(store.discussions->importMinutes(minutes, {}));
        QVERIFY(imported);
        const auto record = await(store.discussions->load(imported->discussion.id));
        QCOMPARE(record->rounds[0].round.door, QString());
    }

    void whatCannotBeTakenLeavesNothing()
    {
        Table table;
        QVERIFY(await(table.discussions->importMinutes(bundled(), table.project.id)));
        Minutes stolen = bundled(); // another discussion with the same messages
        stolen.record.discussion.uid = u"00000000-0000-4000-8000-000000000778"_s;
        QVERIFY(!await(table.discussions->importMinutes(stolen, {})));
        stolen.project.uid = u"00000000-0000-4000-8000-000000000779"_s;
        QVERIFY(!await(table.discussions->importMinutes(stolen, {})));
        Minutes nameless = bundled();
        nameless.record.discussion.uid = stolen.record.discussion.uid;
        nameless.record.rounds.clear();
        nameless.record.rankings.clear();
        nameless.project.uid = stolen.project.uid;
        nameless.roster[0].handle = u"no handle"_s;
        const auto refused = await(table.discussions->importMinutes(nameless, {}));
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"no handle"_s));
        QVERIFY(!await(table.discussions->importMinutes(nameless, ProjectId{99})));
        QCOMPARE(await(table.projects->projects())->size(), 1);
        QCOMPARE(await(table.discussions->discussions(table.project.id))->size(), 2);
    }
};

MOAI_TEST(ImportTest)
#include "ImportTest.moc"
