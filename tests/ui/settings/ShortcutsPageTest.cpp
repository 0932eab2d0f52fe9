// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ShortcutsPage.h"
#include "actions/ActionBook.h"
#include "actions/KeyCapture.h"
#include "actions/KeysItemModel.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// Other keys for what the window can do, chosen by the keyboard alone.
class ShortcutsPageTest : public QObject
{
    Q_OBJECT

private:
    static KeyCapture *capture(WindowRig &rig) { return rig.find<KeyCapture>(u"keys_capture"_s); }
    /// Opens the page and leaves the one action that the words find.
    static void find(WindowRig &rig, const QString &words)
    {
        rig.window().openSettings(u"shortcuts"_s);
        auto *filter = rig.find<QLineEdit>(u"keys_filter"_s);
        if (!until([&] { return QApplication::activeWindow() == filter->window(); }))
            qFatal("the settings did not open");
        QVERIFY(filter->hasFocus());
        filter->clear();
        QTest::keyClicks(filter, words);
        auto *table = rig.find<QTableView>(u"keys_table"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
    }
    static QPushButton *question(WindowRig &rig, const QString &answer)
    {
        return rig.find<QWidget>(u"shortcuts_page"_s)
            ->findChild<QPushButton *>(u"inline_question_"_s + answer);
    }

private slots:
    void otherKeysArePressedAndHold()
    {
        WindowRig rig(1);
        find(rig, u"sidebar"_s);
        QTest::keyClick(rig.find<QTableView>(u"keys_table"_s), Qt::Key_Return);
        QVERIFY(capture(rig)->hasFocus());
        QTest::keyClick(capture(rig), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!capture(rig)->isVisible());
        QCOMPARE(rig.window().actionBook().keysOf(u"view.sidebar"_s),
                 QList<QKeySequence>{Qt::CTRL | Qt::Key_J});
        QVERIFY(rig.find<QTableView>(u"keys_table"_s)->hasFocus());
        QTest::mouseClick(rig.find<QPushButton>(u"keys_default"_s), Qt::LeftButton);
        QCOMPARE(rig.window().actionBook().keysOf(u"view.sidebar"_s),
                 QList<QKeySequence>{Qt::CTRL | Qt::Key_B});
        QVERIFY(!rig.find<QPushButton>(u"keys_default"_s)->isEnabled());
    }

    void escLeavesTheKeysAsTheyAre()
    {
        WindowRig rig(1);
        find(rig, u"sidebar"_s);
        QTest::mouseClick(rig.find<QPushButton>(u"keys_change"_s), Qt::LeftButton);
        QTest::keyClick(capture(rig), Qt::Key_Escape);
        QVERIFY(!capture(rig)->isVisible());
        QVERIFY(rig.find<QWidget>(u"settings_dialog"_s)->isVisible());
        QVERIFY(!rig.window().actionBook().isChanged(u"view.sidebar"_s));
    }

    void takenKeysAreNamedAndGivenOnlyAfterAYes()
    {
        WindowRig rig(1);
        ActionBook &book = rig.window().actionBook();
        find(rig, u"sidebar"_s);
        QTest::mouseClick(rig.find<QPushButton>(u"keys_change"_s), Qt::LeftButton);
        QTest::keyClick(capture(rig), Qt::Key_N, Qt::ControlModifier);
        auto *no = question(rig, u"no"_s);
        QVERIFY(no->isVisible());
        auto *text =
            rig.find<QWidget>(u"shortcuts_page"_s)->findChild<QLabel *>(u"inline_question_text"_s);
        QVERIFY2(text->text().contains(book.find(u"discussion.new"_s)->text),
                 qPrintable(text->text()));
        QTest::mouseClick(no, Qt::LeftButton);
        QVERIFY(!book.isChanged(u"view.sidebar"_s));
        QTest::mouseClick(rig.find<QPushButton>(u"keys_change"_s), Qt::LeftButton);
        QTest::keyClick(capture(rig), Qt::Key_N, Qt::ControlModifier);
        QTest::mouseClick(question(rig, u"yes"_s), Qt::LeftButton);
        QCOMPARE(book.keysOf(u"view.sidebar"_s), QList<QKeySequence>{Qt::CTRL | Qt::Key_N});
        QVERIFY(book.keysOf(u"discussion.new"_s).isEmpty());
    }

    void anActionMayHaveSeveralKeysOrNone()
    {
        WindowRig rig(1);
        ActionBook &book = rig.window().actionBook();
        find(rig, u"sidebar"_s);
        QTest::mouseClick(rig.find<QPushButton>(u"keys_add"_s), Qt::LeftButton);
        QTest::keyClick(capture(rig), Qt::Key_F7);
        QCOMPARE(book.keysOf(u"view.sidebar"_s),
                 (QList<QKeySequence>{Qt::CTRL | Qt::Key_B, Qt::Key_F7}));
        QTest::mouseClick(rig.find<QPushButton>(u"keys_none"_s), Qt::LeftButton);
        QVERIFY(book.keysOf(u"view.sidebar"_s).isEmpty());
        QVERIFY(!rig.find<QPushButton>(u"keys_none"_s)->isEnabled());
    }

    void theSearchFindsKeysToo()
    {
        WindowRig rig(1);
        find(rig, u"ctrl+shift+r"_s);
        QCOMPARE(rig.find<QTableView>(u"keys_table"_s)
                     ->currentIndex()
                     .data(KeysItemModel::IdRole)
                     .toString(),
                 u"table.rank"_s);
    }

    void theSearchOverTheSettingsShowsTheRowsThatMatch()
    {
        WindowRig rig(1);
        rig.window().openSettings(u"general"_s);
        auto *search = rig.find<QLineEdit>(u"settings_search"_s);
        auto *table = rig.find<QTableView>(u"keys_table"_s);
        const int all = table->model()->rowCount();
        search->setText(u"show all keys"_s);
        QCOMPARE(rig.window().openSettingsPage(), u"shortcuts"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        search->clear();
        QCOMPARE(table->model()->rowCount(), all);
    }

    void aModifierAloneIsNotAKey()
    {
        KeyCapture field;
        QList<QKeySequence> got;
        connect(&field, &KeyCapture::captured, &field,
                [&got](const QKeySequence &keys) { got << keys; });
        field.show();
        QTest::keyPress(&field, Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(got.isEmpty());
        QTest::keyPress(&field, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(got, QList<QKeySequence>{Qt::CTRL | Qt::Key_E});
    }

    void shiftThatOnlyTypesASignIsNotPartOfTheKey()
    {
        KeyCapture field;
        QList<QKeySequence> got;
        connect(&field, &KeyCapture::captured, &field,
                [&got](const QKeySequence &keys) { got << keys; });
        QTest::keyPress(&field, Qt::Key_Question, Qt::ShiftModifier);
        QTest::keyPress(&field, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(got, (QList<QKeySequence>{Qt::Key_Question, Qt::SHIFT | Qt::Key_R}));
    }

    void theTableKeepsTheRulesOfItemModels()
    {
        WindowRig rig(1);
        KeysItemModel rows(rig.window().actionBook());
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rig.window().actionBook().setKeys(u"view.sidebar"_s, {Qt::Key_F7});
        rig.window().actionBook().resetAllKeys();
    }
};

MOAI_TEST(ShortcutsPageTest)
#include "ShortcutsPageTest.moc"
