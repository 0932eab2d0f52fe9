// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Notices.h"
#include "roundtable/CommandTable.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class NoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void helpNamesEveryCommand()
    {
        const QString help = *helpNotice({});
        for (const auto &info : commandTable()) {
            const QString line = *helpNotice(info.name);
            QVERIFY2(help.contains(u"- "_s + line + u'\n') || help.endsWith(line),
                     qPrintable(info.name));
            QVERIFY(line.contains(info.description));
        }
        QVERIFY(help.contains(u"@handle TEXT"_s));
    }

    void aSearchTellsTheFirstTwentyPlaces()
    {
        SearchHit hit;
        hit.discussion.id = {7};
        hit.discussion.title = u"Sky *blue*"_s;
        hit.message = MessageId{3};
        hit.round = 2;
        hit.author = Author::Participant;
        hit.handle = u"gpt"_s;
        hit.excerpt = u"the **sky**"_s;
        QCOMPARE(searchNotice(u"sky"_s, {hit}),
                 u"- 7, **Sky \\*blue\\***, round 2, `@gpt`: the sky"_s);
        const QString many = searchNotice(u"sky"_s, QList<SearchHit>(25, hit));
        QCOMPARE(many.count(u"\n- "_s), 19);
        QVERIFY(many.endsWith(u"5 more place(s): search for more words to narrow it down."_s));
        QVERIFY(searchNotice(u"s*y"_s, {}).contains(u"“s\\*y”"_s));
    }

    void helpExplainsOneCommandByAnyOfItsNames()
    {
        QCOMPARE(*helpNotice(u"ask"_s), *helpNotice(u"open"_s));
        QVERIFY(helpNotice(u"stop"_s)->startsWith(u"`/stop [@handle]`: "_s));
        const auto unknown = helpNotice(u"stpo"_s);
        QVERIFY(unknown.error().sentence.contains(u"/stop"_s));
    }

    void wordsOfPeopleAreNoMarkdown()
    {
        QCOMPARE(inMarkdown(u"a *b* [c](d)\n<e>"_s), u"a \\*b\\* \\[c\\](d) \\<e\\>"_s);
        QCOMPARE(inMarkdown(u"Heat-pumps 2.0!"_s), u"Heat-pumps 2.0!"_s);
    }

    void projectsTellWhichOneIsCurrent()
    {
        Project house;
        house.id = ProjectId{1};
        house.name = u"House"_s;
        Project boat;
        boat.id = ProjectId{2};
        boat.name = u"Boat"_s;
        boat.topic = u"Sails"_s;
        QCOMPARE(projectsNotice({boat, house}, house),
                 u"- **Boat**: Sails\n- **House** (you are here)"_s);
        QVERIFY(projectsNotice({}, std::nullopt).contains(u"/project new"_s));
    }

    void theRosterTellsWhoIsSwitchedOff()
    {
        auto off = seat(2, u"gpt"_s);
        off.enabled = false;
        QCOMPARE(rosterNotice({seat(1, u"claude"_s), off}),
                 u"- `@claude` `practice/model-1`\n- `@gpt` `practice/model-2` (switched off)"_s);
        QVERIFY(rosterNotice({}).contains(u"/models add"_s));
    }

    void statusTellsWhereWhoAndWhatRuns()
    {
        Here here;
        QVERIFY(statusNotice(here, {}).contains(u"practice"_s));
        here.project = Project{};
        here.project->name = u"House"_s;
        here.roster = {seat(1, u"claude"_s)};
        here.discussion = Discussion{};
        here.discussion->id = DiscussionId{7};
        here.discussion->title = u"Heat"_s;
        here.discussion->contextPolicy = ContextPolicy::SharedTable;
        const QString idle = statusNotice(here, {});
        for (const auto &part : {u"**House**"_s, u"7, **Heat**"_s, u"open"_s, u"shared table"_s,
                                 u"`@claude`"_s, u"Nothing is running."_s})
            QVERIFY2(idle.contains(part), qPrintable(part));
        const QString busy = statusNotice(
            here, {{answer(here.roster.first(), {}, MessageStatus::Waiting), true},
                   {answer(seat(2, u"gpt"_s), u"…"_s, MessageStatus::Streaming), false}});
        QVERIFY(busy.contains(u"`@claude`: waiting"_s));
        QVERIFY(busy.contains(u"`@gpt`: writing (asked by another"_s));
    }
};

MOAI_TEST(NoticesTest)
#include "NoticesTest.moc"
