// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ModelCatalogue.h"
#include "roundtable/Rig.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// The lines that manage projects, rosters and discussions, and the catalogue of models.
class ManagingTest : public QObject
{
    Q_OBJECT

    static QStringList handles(Process &here)
    {
        QStringList list;
        const auto project = *here.wait(here.projects->currentProject());
        const auto roster = *here.wait(here.projects->roster(project->id));
        for (const auto &seat : roster)
            list.append(seat.handle);
        return list;
    }

private slots:
    void newStartsADiscussionThatTheNextLineFinds()
    {
        Rig rig({u"ann"_s});
        rig.server.always(saying("So."));
        auto &here = rig.here;
        const auto said = here.say(u"/new  Heat *pumps* "_s);
        QCOMPARE(said->notice, u"A new discussion: **Heat \\*pumps\\***."_s);
        QVERIFY(here.ask(u"Why?"_s, 1));
        QCOMPARE(here.stored().discussion.id, *said->discussion);
        QCOMPARE(here.stored().discussion.title, u"Heat *pumps*"_s);
    }

    void projectsAreMadeUsedRenamedAndDeleted()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        auto &here = rig.here;
        const auto made = here.say(u"/project new Boat"_s);
        QVERIFY(made->project != rig.project.id);
        QVERIFY(made->notice.contains(u"`@bob`"_s));
        QCOMPARE(handles(here), (QStringList{u"ann"_s, u"bob"_s}));
        QVERIFY(here.say(u"/projects"_s)->notice.contains(u"**Boat** (you are here)"_s));
        QVERIFY(!here.say(u"/project new boat"_s));

        QCOMPARE(*here.say(u"/project use HOUSE"_s)->project, rig.project.id);
        QVERIFY(here.say(u"/status"_s)->notice.contains(u"Project: **House**"_s));
        QCOMPARE(here.say(u"/project rename Old house"_s)->notice,
                 u"The project **House** is now called **Old house**."_s);
        const auto gone = here.say(u"/project delete old house"_s);
        QCOMPARE(*gone->project, *made->project);
        QVERIFY(!here.say(u"/projects"_s)->notice.contains(u"ouse"_s));
        QVERIFY(!here.say(u"/project use Old house"_s));
    }

    void seatsComeAndGo()
    {
        Rig rig({u"ann"_s});
        auto &here = rig.here;
        QVERIFY(here.say(u"/models add ANN/vendor/big-1:free, practice/practice-sage=sage"_s)
                    ->notice.contains(u"`ann/vendor/big-1:free`"_s));
        QCOMPARE(handles(here), (QStringList{u"ann"_s, u"big-1-free"_s, u"sage"_s}));
        QVERIFY(!here.say(u"/models add ann/m=SAGE"_s));
        QVERIFY(!here.say(u"/models remove @nobody"_s));
        QVERIFY(here.say(u"/models remove @Ann @sage"_s).has_value());
        QCOMPARE(handles(here), QStringList{u"big-1-free"_s});
        QCOMPARE(here.say(u"/models"_s)->notice, here.say(u"/models list"_s)->notice);
        QVERIFY(here.say(u"/models remove @all"_s).has_value());
        QVERIFY(here.say(u"Why?"_s).error().sentence.contains(u"/models add"_s));
    }

    void statusTellsWhatRuns()
    {
        Rig rig({u"ann"_s});
        rig.server.always(Canned::stream().chunk(words("Half")).hold());
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        const QString notice = here.say(u"/status"_s)->notice;
        QVERIFY2(notice.contains(u"- `@ann`: writing"_s), qPrintable(notice));
        QVERIFY(notice.contains(u"**Why?**"_s));
    }

    void helpNeedsNoProject()
    {
        QTemporaryDir dir;
        Process here(dir.path());
        QVERIFY(here.say(u"/help"_s)->notice.contains(u"/open TEXT"_s));
        QVERIFY(here.wait(here.projects->projects())->isEmpty());
    }

    void theCatalogueKnowsThePracticeServiceAndThoseSetUp()
    {
        Rig rig({u"ann"_s});
        ModelCatalogue catalogue(*rig.here.projects, *rig.here.services, *rig.here.keys);
        QStringList names;
        const auto services = rig.here.wait(catalogue.services());
        for (const auto &service : *services)
            names.append(service.name);
        QCOMPARE(names, (QStringList{u"ann"_s, u"practice"_s}));
        QVERIFY(rig.here.wait(catalogue.models(u"practice"_s))->size() >= 3);
        QVERIFY(!ModelCatalogue::presets().isEmpty());
    }

    void theCatalogueListsAServicesModels()
    {
        Rig rig({u"ann"_s});
        rig.server.at("/ann/v1/models", Canned::json(R"({"data":[{"id":"m-1"},{"id":"m-2"}]})"));
        ModelCatalogue catalogue(*rig.here.projects, *rig.here.services, *rig.here.keys);
        const auto models = rig.here.wait(catalogue.models(u"Ann"_s));
        QCOMPARE(models->size(), 2);
        const auto unknown = rig.here.wait(catalogue.models(u"nope"_s));
        QCOMPARE(unknown.error().kind, FailureKind::NotFound);
    }

    void theCatalogueTellsOfAMissingKey()
    {
        Rig rig({u"ann"_s});
        rig.moveToOpenAi(u"ann"_s);
        ModelCatalogue catalogue(*rig.here.projects, *rig.here.services, *rig.here.keys);
        QCOMPARE(rig.here.wait(catalogue.models(u"ann"_s)).error().kind, FailureKind::Auth);
    }
};

MOAI_TEST(ManagingTest)
#include "ManagingTest.moc"
