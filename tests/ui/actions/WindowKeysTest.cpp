// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionBook.h"
#include "discussion/ComposerEdit.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// The keys of a real window.
class WindowKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasANameAndAnIdOfItsOwn()
    {
        WindowRig rig;
        QSet<QString> ids;
        for (const Action &action : rig.window().actionBook().actions()) {
            QVERIFY2(!action.text.isEmpty(), qPrintable(action.id));
            QVERIFY2(action.id.contains(u'.'), qPrintable(action.id));
            QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
            ids << action.id;
        }
    }

    void theDefaultsDoNotTakeEachOthersKeys()
    {
        WindowRig rig;
        const ActionBook &book = rig.window().actionBook();
        for (const Action &action : book.actions())
            QVERIFY2(book.keysOf(action.id) == action.keys, qPrintable(action.id));
    }

    void aChangedKeyHoldsAtOnceAndAfterARestart()
    {
        WindowRig rig;
        auto *sidebar = rig.find<QWidget>(u"sidebar"_s);
        ActionBook &book = rig.window().actionBook();
        book.setKeys(u"view.sidebar"_s, {Qt::CTRL | Qt::Key_J});
        QTest::keyClick(&rig.window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(sidebar->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!sidebar->isVisible());
        QCOMPARE(rig.settings().get(changedKeys), QStringList(u"view.sidebar=Ctrl+J"_s));
        rig.restart();
        sidebar = rig.find<QWidget>(u"sidebar"_s);
        const bool wasShown = sidebar->isVisible();
        QTest::keyClick(&rig.window(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(sidebar->isVisible(), !wasShown);
        rig.window().actionBook().resetKeys(u"view.sidebar"_s);
        QVERIFY(rig.settings().get(changedKeys).isEmpty());
        QTest::keyClick(&rig.window(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(sidebar->isVisible(), wasShown);
    }

    void whoHadTheKeyLosesIt()
    {
        WindowRig rig;
        ActionBook &book = rig.window().actionBook();
        book.setKeys(u"view.sidebar"_s, {Qt::Key_F2});
        QVERIFY(book.keysOf(u"discussion.rename"_s).isEmpty());
        QVERIFY(book.isChanged(u"discussion.rename"_s));
        const QStringList before = book.choices();
        book.resetAllKeys();
        QCOMPARE(book.keysOf(u"discussion.rename"_s), QList<QKeySequence>{Qt::Key_F2});
        book.setChoices(before);
        QVERIFY(book.keysOf(u"discussion.rename"_s).isEmpty());
    }

    void keysWrittenIntoTheFileByHandHoldAtOnce()
    {
        WindowRig rig;
        rig.settings().set(changedKeys, {u"view.sidebar=F7"_s, u"view.nosuch=F8"_s});
        QCOMPARE(rig.window().actionBook().keysOf(u"view.sidebar"_s),
                 QList<QKeySequence>{Qt::Key_F7});
        auto *sidebar = rig.find<QWidget>(u"sidebar"_s);
        QTest::keyClick(&rig.window(), Qt::Key_F7);
        QVERIFY(!sidebar->isVisible());
    }

    void aTextFieldTypesWhatItCanItself()
    {
        WindowRig rig;
        rig.window().actionBook().setKeys(u"view.sidebar"_s, {Qt::Key_J});
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        QTest::keyClick(composer, Qt::Key_J);
        QTest::keyClick(composer, Qt::Key_Question);
        QCOMPARE(composer->toPlainText(), u"j?"_s);
        QVERIFY(rig.find<QWidget>(u"sidebar"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"shortcut_sheet"_s));
    }

    void theSheetAndTheMenuTellTheKeysInForce()
    {
        WindowRig rig;
        rig.window().actionBook().setKeys(u"table.rank"_s, {Qt::CTRL | Qt::Key_J});
        const auto *rank =
            rig.find<QMenu>(u"table_menu_rows"_s)->findChild<QAction *>(u"table_rank"_s);
        QVERIFY2(rank->text().endsWith(u"\tCtrl+J"_s), qPrintable(rank->text()));
        const auto *start = rig.find<QWidget>(u"new_discussion"_s);
        QVERIFY2(start->toolTip().endsWith(u"(Ctrl+N)"_s), qPrintable(start->toolTip()));
        rig.window().actionBook().setKeys(u"discussion.new"_s, {Qt::Key_F7});
        QVERIFY2(start->toolTip().endsWith(u"(F7)"_s), qPrintable(start->toolTip()));
        rig.window().actionBook().setKeys(u"discussion.new"_s, {});
        QVERIFY2(!start->toolTip().contains(u'('), qPrintable(start->toolTip()));
        QTest::keyClick(&rig.window(), Qt::Key_F1);
        auto *sheet = rig.find<QWidget>(u"shortcut_sheet"_s);
        QVERIFY(sheet);
        QStringList told;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            told << label->text();
        QVERIFY(told.contains(u"Ctrl+J"_s));
        QVERIFY(told.contains(u"Ctrl+1…9"_s));
        QVERIFY(!told.contains(u"Ctrl+Shift+R"_s));
    }
};

MOAI_TEST(WindowKeysTest)
#include "WindowKeysTest.moc"
