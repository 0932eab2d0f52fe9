// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"
#include "discussion/ComposerEdit.h"
#include "discussion/ComposerSettings.h"
#include "settings/Languages.h"
#include "settings/SearchMarks.h"
#include "settings/SettingsPage.h"
#include "settings/StartSettings.h"
#include "support/TestMain.h"
#include "theme/ThemeSettings.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private:
    static QStringList shownPages(WindowRig &rig)
    {
        QStringList shown;
        const auto *list = rig.find<QListWidget>(u"settings_pages"_s);
        for (int i = 0; i < list->count(); ++i)
            if (!list->item(i)->isHidden())
                shown << list->item(i)->data(Qt::UserRole).toString();
        return shown;
    }
    static SettingsDialog *open(WindowRig &rig, const QString &page)
    {
        rig.window().openSettings(page);
        auto *dialog = rig.find<SettingsDialog>(u"settings_dialog"_s);
        // qWaitForWindowActive() is content with the window below.
        if (!until([&] { return QApplication::activeWindow() == dialog; }))
            qFatal("the settings did not open");
        return dialog;
    }

private slots:
    void aKeyOpensThemAndEscClosesThem()
    {
        WindowRig rig(1);
        QTest::keyClick(&rig.window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = rig.find<SettingsDialog>(u"settings_dialog"_s);
        QVERIFY(dialog);
        MOAI_TRY_VERIFY(QApplication::activeWindow() == dialog);
        QVERIFY(!dialog->isModal());
        QTest::keyClick(dialog, Qt::Key_Escape);
        MOAI_TRY_VERIFY(!rig.find<SettingsDialog>(u"settings_dialog"_s));
        QVERIFY(rig.window().isVisible());
    }

    void theyAreThereOnlyOnce()
    {
        WindowRig rig(1);
        open(rig, u"general"_s);
        open(rig, u"appearance"_s);
        QCOMPARE(rig.window().findChildren<SettingsDialog *>().size(), 1);
        QCOMPARE(rig.window().openSettingsPage(), u"appearance"_s);
    }

    void theArrowsTurnThePagesAndEnterGoesIntoOne()
    {
        WindowRig rig(1);
        SettingsDialog *dialog = open(rig, {});
        auto *list = rig.find<QListWidget>(u"settings_pages"_s);
        QVERIFY(list->hasFocus());
        QCOMPARE(dialog->openPage(), u"general"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(dialog->openPage(), u"appearance"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(rig.find<QComboBox>(u"scheme"_s)->hasFocus());
        QVERIFY(dialog->isVisible());
    }

    void thePageThatWasOpenLastOpensAgain()
    {
        WindowRig rig(1);
        delete open(rig, u"appearance"_s);
        QCOMPARE(open(rig, {})->openPage(), u"appearance"_s);
        QCOMPARE(open(rig, u"no such page"_s)->openPage(), u"appearance"_s);
    }

    void aSearchKeepsThePagesThatMatchAndMarksTheirRows()
    {
        WindowRig rig(1);
        SettingsDialog *dialog = open(rig, {});
        QTest::keyClick(dialog, Qt::Key_F, Qt::ControlModifier);
        auto *search = rig.find<QLineEdit>(u"settings_search"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"contrast"_s);
        QCOMPARE(shownPages(rig), QStringList(u"appearance"_s));
        QCOMPARE(dialog->openPage(), u"appearance"_s);
        const auto *marks =
            rig.find<QWidget>(u"appearance_page"_s)->findChild<SearchMarks *>(u"search_marks"_s);
        QVERIFY(!marks->marked().isEmpty());
        for (const QWidget *row : marks->marked())
            QVERIFY(qobject_cast<const QLabel *>(row)->text().contains(u"ontrast"_s));
        QTest::keyClicks(search, u"zzz"_s);
        QVERIFY(shownPages(rig).isEmpty());
        QVERIFY(rig.find<QLabel>(u"settings_nothing"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape); // the search first, then the window
        QVERIFY(search->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(shownPages(rig).size() > 3);
        QVERIFY(marks->marked().isEmpty());
    }

    void whatIsChosenHoldsAtOnce()
    {
        WindowRig rig(1);
        open(rig, u"general"_s);
        auto *send = rig.find<QComboBox>(u"send_with"_s);
        QTest::keyClick(send, Qt::Key_Down);
        QVERIFY(!rig.settings().get(enterSends));
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        composer->setPlainText(u"One"_s);
        composer->moveCursor(QTextCursor::End);
        QTest::keyClick(composer, Qt::Key_Return);
        QCOMPARE(composer->toPlainText(), u"One\n"_s);
        QVERIFY(rig.desk().rounds().isEmpty());
    }

    void whatIsSetElsewhereIsShown()
    {
        WindowRig rig(1);
        open(rig, u"appearance"_s);
        rig.settings().set(fontPercentSetting, 140);
        QCOMPARE(rig.find<QSpinBox>(u"font_percent"_s)->value(), 140);
        rig.settings().set(colourSchemeSetting, u"dark"_s);
        QCOMPARE(rig.find<QComboBox>(u"scheme"_s)->currentData().toString(), u"dark"_s);
        rig.settings().set(colourSchemeSetting, u"no such scheme"_s);
        QCOMPARE(rig.find<QComboBox>(u"scheme"_s)->currentIndex(), 0);
        QCOMPARE(rig.settings().get(colourSchemeSetting), u"no such scheme"_s); // only shown
    }

    void aPageIsResetAndPutBack()
    {
        WindowRig rig(1);
        rig.settings().set(colourSchemeSetting, u"dark"_s);
        rig.settings().set(fontPercentSetting, 150);
        rig.settings().set(startWith, u"new"_s);
        open(rig, u"appearance"_s);
        QTest::mouseClick(rig.find<QAbstractButton>(u"settings_reset"_s), Qt::LeftButton);
        QCOMPARE(rig.settings().get(colourSchemeSetting), u"system"_s);
        QCOMPARE(rig.settings().get(fontPercentSetting), 100);
        QCOMPARE(rig.settings().get(startWith), u"new"_s); // another page's
        auto *undo = rig.find<QWidget>(u"settings_notice"_s)->findChild<QAbstractButton *>();
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(rig.settings().get(colourSchemeSetting), u"dark"_s);
        QCOMPARE(rig.find<QSpinBox>(u"font_percent"_s)->value(), 150);
    }

    void everyLanguageIsOfferedUnderItsOwnName()
    {
        WindowRig rig(1);
        open(rig, u"general"_s);
        const auto *box = rig.find<QComboBox>(u"language"_s);
        QCOMPARE(box->count(), languages().size() + 1);
        QVERIFY(box->findText(u"Deutsch"_s) > 0);
        QCOMPARE(box->currentData().toString(), QString());
    }

    void theWindowMadeAnewHasItsSettingsOpen()
    {
        WindowRig rig(1);
        open(rig, u"appearance"_s);
        rig.desktop().renew();
        MOAI_TRY_COMPARE(rig.window().openSettingsPage(), u"appearance"_s);
        rig.window().hide();
        MOAI_TRY_VERIFY(!rig.find<SettingsDialog>(u"settings_dialog"_s));
    }

    void aStartMayBeANewDiscussion()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        rig.desktop().renew();
        MOAI_TRY_VERIFY(rig.desk().discussion());
        rig.settings().set(startWith, u"new"_s);
        rig.desktop().renew(); // no start
        MOAI_TRY_VERIFY(rig.desk().discussion());
        rig.restart();
        QVERIFY(!rig.desk().discussion());
        rig.settings().set(startWith, u"last"_s);
    }

    void settingsThatCannotBeWrittenAreToldInTheWindow()
    {
        WindowRig rig(1);
        QFile::remove(rig.settings().path());
        QVERIFY(QDir().mkpath(rig.settings().path() + u"/in the way"_s)); // not even for root
        rig.settings().set(fontPercentSetting, 120);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(rig.find<QLabel>(u"notice_failure"_s)->text().contains(u"settings.ini"_s));
        QCOMPARE(rig.settings().get(fontPercentSetting), 120); // it holds all the same
    }

    void everyControlHasANameForItsUser()
    {
        WindowRig rig(1);
        SettingsDialog *dialog = open(rig, {});
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollBar") ||
                widget->inherits("QTabBar") || widget->inherits("QListView") ||
                widget->inherits("QHeaderView") || widget->parentWidget()->inherits("QSpinBox"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2((button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

MOAI_TEST(SettingsDialogTest)
#include "SettingsDialogTest.moc"
