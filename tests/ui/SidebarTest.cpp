// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DateGroup.h"
#include "discussion/DiscussionList.h"
#include "project/ProjectDialog.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class SidebarTest : public QObject
{
    Q_OBJECT

private:
    static QList<Discussion> someDiscussions(int count)
    {
        QList<Discussion> list;
        for (int i = 0; i < count; ++i) {
            Discussion discussion;
            discussion.id = {i + 1};
            discussion.title = u"Talk %1"_s.arg(i + 1);
            discussion.updatedAt = QDateTime::currentDateTimeUtc().addDays(-2 * i);
            list << discussion;
        }
        return list;
    }

private slots:
    void daysStandUnderTheirHeading_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("group");
        QTest::newRow("tomorrow (a wrong clock)") << -1 << int(DateGroup::Today);
        QTest::newRow("today") << 0 << int(DateGroup::Today);
        QTest::newRow("yesterday") << 1 << int(DateGroup::Yesterday);
        QTest::newRow("two days") << 2 << int(DateGroup::ThisWeek);
        QTest::newRow("six days") << 6 << int(DateGroup::ThisWeek);
        QTest::newRow("a week") << 7 << int(DateGroup::Earlier);
        QTest::newRow("a year") << 365 << int(DateGroup::Earlier);
    }
    void daysStandUnderTheirHeading()
    {
        QFETCH(int, daysAgo);
        QFETCH(int, group);
        const QDate today(2026, 3, 1);
        QCOMPARE(int(dateGroupOf(today.addDays(-daysAgo), today)), group);
    }

    void theListIsAProperModel()
    {
        DiscussionsItemModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDiscussions(someDiscussions(6));
        QCOMPARE(model.rowCount(), 6 + 3); // with Today, This week, Earlier
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setFilter(u"talk 3"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({});
        QList<Discussion> changed = someDiscussions(6);
        changed[2].state = DiscussionState::Unread;
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setDiscussions(changed);
        QCOMPARE(resets.size(), 0); // a state alone moves nothing under the reader
        model.setOpen(DiscussionId{3});
        QVERIFY(model.indexOf({3}).data(DiscussionsItemModel::IsOpenRole).toBool());
        model.setDiscussions({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aDiscussionIsRenamedInPlace()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        auto *list = rig.find<DiscussionList>(u"discussions"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        list->setFocus();
        list->setCurrentIndex(list->discussions().index(1));
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = rig.find<QLineEdit>(u"rename"_s);
        QVERIFY(editor);
        editor->setText(u"  Another   name "_s);
        QTest::keyClick(editor, Qt::Key_Return);
        MOAI_TRY_COMPARE(rig.find<QLabel>(u"title"_s)->text(), u"Another name"_s);
        MOAI_TRY_COMPARE(list->discussions().index(1).data().toString(), u"Another name"_s);
    }

    void whatHappensMeanwhileDoesNotEndARenaming()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        auto *list = rig.find<DiscussionList>(u"discussions"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        list->setFocus();
        list->setCurrentIndex(list->discussions().index(1));
        QTest::keyClick(list, Qt::Key_F2);
        QPointer<QLineEdit> editor = rig.find<QLineEdit>(u"rename"_s);
        QVERIFY(editor);
        editor->setText(u"Another name"_s);
        QSignalSpy listChanged(&rig.discussions(), &DiscussionStore::listChanged);
        const auto created = rig.discussions().create(rig.desk().project()->id, u"Two"_s);
        MOAI_TRY_VERIFY(created.isFinished() && !listChanged.isEmpty());
        const auto read = rig.discussions().discussions(rig.desk().project()->id);
        MOAI_TRY_VERIFY(read.isFinished()); // and so is what the sidebar has asked before
        QCoreApplication::sendPostedEvents();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        MOAI_TRY_COMPARE(rig.find<QLabel>(u"title"_s)->text(), u"Another name"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 3);
    }

    void theTitleIsRenamedInTheHeader()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        QTest::keyClick(&rig.window(), Qt::Key_F2);
        auto *editor = rig.find<QLineEdit>(u"title_edit"_s);
        MOAI_TRY_VERIFY(editor->isVisible());
        editor->setText(u"Kept"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        MOAI_TRY_COMPARE(rig.find<QLabel>(u"title"_s)->text(), u"Kept"_s);
        QTest::keyClick(&rig.window(), Qt::Key_F2);
        editor->setText(u"Not kept"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(rig.find<QLabel>(u"title"_s)->text(), u"Kept"_s);
    }

    void aDeletedDiscussionComesBack()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        auto *list = rig.find<DiscussionList>(u"discussions"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        list->setFocus();
        list->setCurrentIndex(list->discussions().index(1));
        QTest::keyClick(list, Qt::Key_Delete);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 0);
        MOAI_TRY_VERIFY(!rig.desk().discussion());
        auto *undo = rig.find<QAbstractButton>(u"undo"_s);
        MOAI_TRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        MOAI_TRY_COMPARE(rig.desk().rounds().size(), 1);
        QVERIFY(!undo->isVisible());
    }

    void searchKeepsTheTitlesThatMatch()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"Apples"_s));
        rig.desk().startDiscussion();
        QVERIFY(rig.ask(u"Pears"_s));
        auto *list = rig.find<DiscussionList>(u"discussions"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 3);
        QTest::keyClick(&rig.window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = rig.find<QLineEdit>(u"search"_s);
        MOAI_TRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"pear"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        QTest::keyClicks(search, u"zzz"_s);
        QVERIFY(rig.find<QLabel>(u"no_discussions"_s)->isVisible());
    }

    void searchFindsWhatWasSaid()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"Apples "_s + u"and so on "_s.repeated(40) + u"quinces"_s));
        rig.desk().startDiscussion();
        QVERIFY(rig.ask(u"Pears"_s));
        auto *list = rig.find<DiscussionList>(u"discussions"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 3);
        QTest::keyClicks(rig.find<QLineEdit>(u"search"_s), u"quinc"_s);
        MOAI_TRY_COMPARE(list->discussions().rowCount(), 2);
        QVERIFY(list->discussions()
                    .discussionAt(list->discussions().index(1, 0))
                    ->title.startsWith(u"Apples"_s));
    }

    void aNewProjectIsOpenedWithTheSameSeats()
    {
        WindowRig rig(2);
        rig.window().newProject();
        auto *dialog = rig.find<ProjectDialog>(u"project_dialog"_s);
        auto *save = dialog->findChild<QPushButton *>(u"project_save"_s);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit *>(u"project_name"_s)->setText(u"Garden"_s);
        QVERIFY(save->isEnabled());
        save->click();
        MOAI_TRY_COMPARE(rig.desk().project()->name, u"Garden"_s);
        MOAI_TRY_COMPARE(rig.desk().roster().size(), 2);
        MOAI_TRY_VERIFY(rig.find<QAbstractButton>(u"project"_s)->text() == u"Garden"_s);
    }

    void aNameThatIsTakenIsToldInTheDialog()
    {
        WindowRig rig(1);
        rig.window().newProject();
        auto *dialog = rig.find<ProjectDialog>(u"project_dialog"_s);
        dialog->findChild<QLineEdit *>(u"project_name"_s)->setText(u"lab"_s);
        dialog->findChild<QPushButton *>(u"project_save"_s)->click();
        auto *problem = dialog->findChild<QLabel *>(u"project_problem"_s);
        MOAI_TRY_VERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
    }
};

MOAI_TEST(SidebarTest)
#include "SidebarTest.moc"
