// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionViews.h"
#include "discussion/RoundStack.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class ViewsTest : public QObject
{
    Q_OBJECT

private:
    static DiscussionViews &views(WindowRig &rig)
    {
        return *rig.find<DiscussionViews>(u"discussion_views"_s);
    }

private slots:
    void aViewIsMadeWhenItIsFirstLookedAt()
    {
        WindowRig rig(2);
        int made = 0;
        const auto factory = [&made](QWidget *parent) {
            ++made;
            return new QWidget(parent);
        };
        views(rig).setFactory(View::Map, factory);
        auto *map = rig.find<QAbstractButton>(u"view_map"_s);
        QVERIFY(map->isVisible());
        QVERIFY(rig.ask(u"One"_s));
        QCOMPARE(made, 0);
        QTest::mouseClick(map, Qt::LeftButton);
        QCOMPARE(views(rig).view(), View::Map);
        QCOMPARE(made, 1);
        QVERIFY(!rig.find<QWidget>(u"rounds"_s)->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(rig.find<QWidget>(u"rounds"_s)->isVisible());
        QVERIFY(rig.find<QAbstractButton>(u"view_columns"_s)->isChecked());
        QTest::keyClick(&rig.window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(views(rig).view(), View::Map);
        QCOMPARE(made, 1);
        rig.desk().startDiscussion();
        QVERIFY(rig.find<QWidget>(u"empty_state"_s)->isVisible());
    }

    void anAnswerIsFoundFromAnyView()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"One"_s));
        QVERIFY(rig.ask(u"Two"_s));
        views(rig).setFactory(View::Map, [](QWidget *parent) { return new QWidget(parent); });
        views(rig).setView(View::Map);
        views(rig).showAnswer(rig.desk().rounds()[0].messages[2].id);
        QCOMPARE(views(rig).view(), View::Columns);
        QCOMPARE(views(rig).rounds().openRound(), rig.desk().rounds()[0].round.id);
        MOAI_TRY_VERIFY(rig.find<MarkdownView>(u"answer_scout"_s)->hasFocus());
    }

    void whatADiscussionLedToIsReadAnewWhenAnAnswerEnds()
    {
        WindowRig rig(2);
        QVERIFY(rig.ask(u"One"_s));
        const Spend first = rig.desk().findings().spend;
        QCOMPARE(first.priced + first.unknown, 2);
        QVERIFY(rig.ask(u"Two"_s));
        const Spend both = rig.desk().findings().spend;
        QCOMPARE(both.priced + both.unknown, 4);
        QCOMPARE(rig.desk().findings().spendByRound.size(), 2);
    }
};

MOAI_TEST(ViewsTest)
#include "ViewsTest.moc"
