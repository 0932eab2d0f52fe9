// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Table.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QUuid>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProjectStoreTest : public QObject
{
    Q_OBJECT

    static Project named(const QString &name)
    {
        Project project;
        project.name = name;
        return project;
    }
    static Service service(const QString &name)
    {
        Service wanted;
        wanted.name = name;
        wanted.kind = ServiceKind::Anthropic;
        wanted.url = QUrl(u"https://example.org/v1"_s);
        return wanted;
    }
    static QStringList handles(const QList<Participant> &roster)
    {
        QStringList list;
        for (const Participant &each : roster)
            list.append(each.handle);
        return list;
    }

private slots:
    void thereIsNoProjectAtFirst()
    {
        QTemporaryDir dir;
        Opened opened(dir.path());
        QVERIFY(await(opened.projects->projects())->isEmpty());
        const auto current = await(opened.projects->currentProject());
        QVERIFY(current.has_value());
        QVERIFY(!current->has_value());
        QVERIFY(await(opened.projects->services())->isEmpty());
    }

    void keepsAProjectWithItsRoster()
    {
        Table table;
        Project wanted = named(u"  Deep\tsea "_s);
        wanted.topic = u"Whales"_s;
        wanted.instructions = u"Be\nshort."_s;
        wanted.contextPolicy = ContextPolicy::SharedTable;
        Participant whale = seat(u"whale"_s);
        whale.persona = u"Grumpy"_s;
        whale.parameters = {0.5, 2000, u"high"_s};
        whale.enabled = false;
        const Project made = *await(table.projects->create(wanted, {whale, seat(u"krill"_s)}));
        QVERIFY(made.id.isValid());
        QVERIFY(!QUuid(made.uid).isNull());
        QCOMPARE(made.name, u"Deep sea"_s);
        QCOMPARE(*await(table.projects->project(made.id)), made);
        QCOMPARE(made.topic, wanted.topic);
        QCOMPARE(made.instructions, wanted.instructions);
        QCOMPARE(made.contextPolicy, wanted.contextPolicy);

        const auto roster = *await(table.projects->roster(made.id));
        QCOMPARE(roster.size(), 2);
        whale.id = roster[0].id;
        whale.project = made.id;
        QCOMPARE(roster[0], whale);
        QCOMPARE(roster[1].position, 1);
        QCOMPARE(roster[1].parameters, Parameters());
    }

    void aSeatOfAnotherProjectIsCopied()
    {
        Table table;
        const Project copy = *await(table.projects->create(named(u"Copy"_s), table.roster));
        const auto roster = *await(table.projects->roster(copy.id));
        QCOMPARE(handles(roster), handles(table.roster));
        QVERIFY(roster[0].id != table.roster[0].id);
        QCOMPARE(await(table.projects->roster(table.project.id))->size(), 3);
    }

    void namesAreUniqueWhateverTheirCase_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("same") << u"Sea"_s << u"Sea"_s;
        QTest::newRow("case") << u"Sea"_s << u"sEA"_s;
        QTest::newRow("space") << u"My sea"_s << u" my  SEA "_s;
        QTest::newRow("umlauts") << u"Übersee"_s << u"üBERSEE"_s;
        QTest::newRow("two spellings of one letter") << u"Übersee"_s << u"U\u0308bersee"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    }
    void namesAreUniqueWhateverTheirCase()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Table table;
        QVERIFY(await(table.projects->create(named(first), {})));
        const auto refused = await(table.projects->create(named(second), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Invalid);
        QCOMPARE(refused.error().sentence, u"There is already a project called “%1”."_s.arg(first));
        Project renamed = table.project;
        renamed.name = second;
        QVERIFY(!await(table.projects->update(renamed)));
        QCOMPARE(await(table.projects->projectNamed(second))->name, first);

        QVERIFY(await(table.projects->saveService(service(first))));
        const auto service2 = await(table.projects->saveService(service(second)));
        QCOMPARE(service2.error().kind, FailureKind::Invalid);
        QCOMPARE(await(table.projects->serviceNamed(second))->name, first);
    }

    void aProjectMayChangeTheCaseOfItsOwnName()
    {
        Table table;
        Project renamed = table.project;
        renamed.name = u"SKY"_s;
        renamed.contextPolicy = ContextPolicy::ChosenAnswer;
        QVERIFY(await(table.projects->update(renamed)));
        QCOMPARE(*await(table.projects->project(renamed.id)), renamed);
    }

    void refusesAnEmptyName()
    {
        Table table;
        QCOMPARE(await(table.projects->create(named(u" \n"_s), {})).error().kind,
                 FailureKind::Invalid);
        QCOMPARE(await(table.projects->saveService(service({}))).error().kind,
                 FailureKind::Invalid);
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes()
    {
        Table table;
        QVERIFY(await(table.projects->create(named(u"Deep sea"_s), {})));
        const auto unknown = await(table.projects->projectNamed(u"See"_s));
        QCOMPARE(unknown.error().kind, FailureKind::Invalid);
        QCOMPARE(unknown.error().sentence, u"There is no project “See”. Known: Deep sea, Sky."_s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(await(table.projects->create(named(u"P%1"_s.arg(i)), {})));
        QCOMPARE(await(table.projects->projectNamed(u"See"_s)).error().sentence,
                 u"There is no project “See”."_s);
        QVERIFY(await(table.projects->saveService(service(u"openai"_s))));
        QCOMPARE(await(table.projects->serviceNamed(u"x"_s)).error().sentence,
                 u"There is no service “x”. Known: openai."_s);
        for (const auto &failure : {await(table.projects->project(ProjectId{99})).error(),
                                    await(table.projects->use(ProjectId{99})).error(),
                                    await(table.projects->remove(ProjectId{99})).error(),
                                    await(table.projects->restore(ProjectId{99})).error(),
                                    await(table.projects->roster(ProjectId{99})).error(),
                                    await(table.projects->setRoster(ProjectId{99}, {})).error(),
                                    await(table.discussions->create(ProjectId{99}, {})).error()})
            QCOMPARE(failure.kind, FailureKind::Invalid);
    }

    void theProjectUsedLastIsTheCurrentOne()
    {
        Table table;
        const auto current = [&] {
            return (*await(table.projects->currentProject()))->name;
        };
        const Project other = *await(table.projects->create(named(u"Other"_s), {}));
        QCOMPARE(current(), u"Other"_s);
        QVERIFY(await(table.projects->use(table.project.id)));
        QCOMPARE(current(), u"Sky"_s);
        QVERIFY(await(table.projects->use(other.id)));
        QCOMPARE(current(), u"Other"_s);
        QVERIFY(await(table.projects->remove(other.id)));
        QCOMPARE(current(), u"Sky"_s);
    }

    void hidesAProjectWithItsDiscussionsAndBringsItBack()
    {
        Table table;
        QVERIFY(await(table.projects->remove(table.project.id)));
        QVERIFY(await(table.projects->projects())->isEmpty());
        QVERIFY(!await(table.projects->project(table.project.id)));
        QVERIFY(!await(table.discussions->discussion(table.discussion.id)));
        QVERIFY(await(table.discussions->discussions(table.project.id))->isEmpty());
        QVERIFY(await(table.projects->restore(table.project.id)));
        QCOMPARE(await(table.projects->roster(table.project.id))->size(), 3);
        QVERIFY(await(table.discussions->discussion(table.discussion.id)));
    }

    void aHiddenProjectGivesItsNameAway()
    {
        Table table;
        QVERIFY(await(table.projects->remove(table.project.id)));
        QVERIFY(await(table.projects->create(named(u"sky"_s), {})));
        const auto refused = await(table.projects->restore(table.project.id));
        QCOMPARE(refused.error().kind, FailureKind::Invalid);
        QVERIFY(refused.error().sentence.contains(u"“sky”"_s));
    }

    void seatsAreKeptAddedRemovedAndHandedRound()
    {
        Table table;
        QList<Participant> roster{table.roster[2], table.roster[0], seat(u"dan"_s)};
        std::swap(roster[0].handle, roster[1].handle); // ann and cyd
        roster[0].model = u"other"_s;
        const auto seated = *await(table.projects->setRoster(table.project.id, roster));
        QCOMPARE(handles(seated), (QStringList{u"ann"_s, u"cyd"_s, u"dan"_s}));
        QCOMPARE(seated[0].id, table.roster[2].id);
        QCOMPARE(seated[0].model, u"other"_s);
        QCOMPARE(seated[1].id, table.roster[0].id);
        QCOMPARE(*await(table.projects->roster(table.project.id)), seated);
        QVERIFY(await(table.projects->setRoster(table.project.id, {}))->isEmpty());
    }

    void refusesAHandleThatCannotBeUsed_data()
    {
        QTest::addColumn<QStringList>("handles");
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("space") << QStringList{u"a b"_s};
        QTest::newRow("at sign") << QStringList{u"@a"_s};
        QTest::newRow("line feed") << QStringList{u"a\n"_s};
        QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"A"_s};
    }
    void refusesAHandleThatCannotBeUsed()
    {
        QFETCH(QStringList, handles);
        Table table;
        QList<Participant> roster;
        for (const QString &handle : handles)
            roster.append(seat(handle));
        const auto refused = await(table.projects->setRoster(table.project.id, roster));
        QCOMPARE(refused.error().kind, FailureKind::Invalid);
        QCOMPARE(*await(table.projects->roster(table.project.id)), table.roster);
        QVERIFY(!await(table.projects->create(named(u"Half"_s), roster)));
        QVERIFY(!await(table.projects->projectNamed(u"Half"_s)));
    }

    void aSeatOfAnotherProjectIsNotTaken()
    {
        Table table;
        const Project other = *await(table.projects->create(named(u"Other"_s), {}));
        const auto refused = await(table.projects->setRoster(other.id, table.roster));
        QCOMPARE(refused.error().kind, FailureKind::Invalid);
        QCOMPARE(*await(table.projects->roster(table.project.id)), table.roster);
    }

    void keepsAService()
    {
        Table table;
        Service wanted = service(u"My gateway"_s);
        wanted.preset = u"anthropic"_s;
        wanted.headers = {{u"X-Team"_s, u"${TEAM}"_s}, {u"X-Empty"_s, u""_s}};
        wanted.proxy = u"socks5://127.0.0.1:9050"_s;
        wanted.lanes = 3;
        wanted.timeouts = {1s, 2s, 3s};
        const Service made = *await(table.projects->saveService(wanted));
        QVERIFY(made.id.isValid());
        wanted.id = made.id;
        QCOMPARE(*await(table.projects->serviceNamed(u"my GATEWAY"_s)), wanted);
        wanted.lanes.reset();
        wanted.headers.clear();
        wanted.url = QUrl(u"http://127.0.0.1:8080/v1?a=%20b"_s);
        QVERIFY(await(table.projects->saveService(wanted)));
        QCOMPARE(*await(table.projects->services()), QList{wanted});
        QVERIFY(await(table.projects->removeService(u"My Gateway"_s)));
        QVERIFY(await(table.projects->services())->isEmpty());
        QVERIFY(!await(table.projects->removeService(u"My Gateway"_s)));
        QVERIFY(!await(table.projects->saveService(wanted))); // it is gone
    }

    void aServiceInUseStaysAndItsSeatsFollowItsName()
    {
        Table table;
        Service cloud = *await(table.projects->saveService(service(u"cloud"_s)));
        const auto refused = await(table.projects->removeService(u"cloud"_s));
        QCOMPARE(refused.error().kind, FailureKind::Invalid);
        QVERIFY(refused.error().sentence.contains(u"Sky"_s));
        cloud.name = u"fog"_s;
        QVERIFY(await(table.projects->saveService(cloud)));
        QCOMPARE(await(table.projects->roster(table.project.id))->first().serviceName, u"fog"_s);
        QVERIFY(await(table.projects->setRoster(table.project.id, {})));
        QVERIFY(await(table.projects->removeService(u"fog"_s)));
    }

    void aSeatTakesTheServicesProperName()
    {
        Table table;
        QVERIFY(await(table.projects->saveService(service(u"CLOUD"_s))));
        const auto seated = *await(table.projects->setRoster(table.project.id, table.roster));
        QCOMPARE(seated[0].serviceName, u"CLOUD"_s);
    }

    void tellsOfItsChanges()
    {
        Table table;
        QSignalSpy changed(table.projects.get(), &ProjectStore::changed);
        QVERIFY(changed.wait());
        QVERIFY(await(table.projects->saveService(service(u"openai"_s))));
        QVERIFY(changed.wait());
        QVERIFY(await(table.projects->use(table.project.id)));
        QVERIFY(changed.wait());
    }
};

MOAI_TEST(ProjectStoreTest)
#include "ProjectStoreTest.moc"
