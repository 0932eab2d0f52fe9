// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ComposerEdit.h"
#include "llm/ServicePresets.h"
#include "onboarding/WelcomePage.h"
#include "onboarding/WelcomeSettings.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// The first start, as somebody with a keyboard goes through it.
class WelcomeTest : public QObject
{
    Q_OBJECT

    static QPushButton *button(const WindowRig &rig, const QString &name)
    {
        return rig.find<QPushButton>(u"welcome_"_s + name);
    }
    static bool isShown(const WindowRig &rig, const QString &step)
    {
        const auto *widget = rig.find<QWidget>(u"welcome_"_s + step);
        return widget && widget->isVisible();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    /// A service at that address, written into the fields of the connecting step.
    static void writeService(const WindowRig &rig, const QString &name, const QUrl &url)
    {
        auto *preset = rig.find<QComboBox>(u"welcome_preset"_s);
        preset->setCurrentIndex(preset->count() - 1);
        rig.find<QLineEdit>(u"welcome_name"_s)->setText(name);
        rig.find<QLineEdit>(u"welcome_url"_s)->setText(url.toString());
    }
    static QString problem(const WindowRig &rig, const QString &step)
    {
        return rig.find<QWidget>(u"welcome_"_s + step)
            ->findChild<QLabel *>(u"welcome_problem"_s)
            ->text();
    }

private slots:
    void thePracticeTableIsOneKeyAway()
    {
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        MOAI_TRY_VERIFY(button(rig, u"begin"_s)->hasFocus());
        QVERIFY(rig.desk().isPractice()); // behind it the table is there already
        press(Qt::Key_Tab);
        QVERIFY(button(rig, u"practice"_s)->hasFocus());
        press(Qt::Key_Return);
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        QVERIFY(composer->hasFocus());
        QVERIFY(!composer->toPlainText().isEmpty());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.allEnded(), 15000);
        QVERIFY(rig.settings().get(welcomeDone));
        rig.restart();
        QVERIFY(!isShown(rig, u"greet"_s));
        rig.window().showWelcome(); // again by its name
        QVERIFY(isShown(rig, u"greet"_s));
    }

    void theDesktopsPracticeEntryIsTheSameChoice()
    {
        WindowRig rig(0);
        rig.desktop().answer({{{Errand::Kind::PracticeTable}}});
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(rig.settings().get(welcomeDone));
        MOAI_TRY_VERIFY(composer->hasFocus() && !composer->toPlainText().isEmpty());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.allEnded(), 15000);
        QVERIFY(!isShown(rig, u"greet"_s));
    }

    void theSampleQuestionIsForThePracticeTableOnly()
    {
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        Project wanted;
        wanted.name = u"Own"_s;
        Participant paid = rig.desk().roster().first();
        paid.serviceName = u"fake"_s;
        const ProjectId own = awaited(rig.projects().create(wanted, {paid})).id;
        const auto isOwn = [&rig, own] {
            return rig.desk().project()->id == own;
        };
        rig.desk().openProject(own);
        MOAI_TRY_VERIFY(isOwn());
        rig.desktop().answer({{{Errand::Kind::PracticeTable}}});
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(!isOwn() && !composer->toPlainText().isEmpty());
        QSignalSpy opened(&rig.desk(), &Desk::opened);
        rig.desk().openProject(own);
        MOAI_TRY_COMPARE(opened.size(), 1);
        QVERIFY(isOwn());
        QCOMPARE(composer->toPlainText(), QString());
    }

    void theTableCanBeUsedBesideIt()
    {
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        QVERIFY(!isShown(rig, u"greet"_s));
        QVERIFY(!rig.settings().get(welcomeDone)); // nobody put it away
    }

    void fromAServiceToTheFirstAnswerByKeyboard()
    {
        WindowRig rig(0);
        QVERIFY(rig.server().start());
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        MOAI_TRY_VERIFY(button(rig, u"begin"_s)->hasFocus());
        press(Qt::Key_Return);
        QVERIFY(isShown(rig, u"connect"_s));
        auto *preset = rig.find<QComboBox>(u"welcome_preset"_s);
        QVERIFY(preset->hasFocus());
        QVERIFY(!button(rig, u"next"_s)->isEnabled());
        press(Qt::Key_End);
        press(Qt::Key_Tab);
        QVERIFY(rig.find<QLineEdit>(u"welcome_name"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"fake"_s);
        press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), rig.server().url().toString());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(rig, u"next"_s)->hasFocus(), 15000);
        press(Qt::Key_Return);
        MOAI_TRY_VERIFY(isShown(rig, u"models"_s));
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->isEnabled());
        int ticked = 0;
        auto *list = rig.find<QListWidget>(u"welcome_model_list"_s);
        for (int row = 0; row < list->count(); ++row)
            ticked += list->item(row)->checkState() == Qt::Checked;
        QCOMPARE(ticked, 3);
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->hasFocus());
        press(Qt::Key_Return);
        MOAI_TRY_VERIFY(isShown(rig, u"seats"_s));
        rig.find<QLineEdit>(u"welcome_handle_1"_s)->setText(u"first"_s);
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->isEnabled()); // the project has a name
        const ProjectId practice = rig.desk().project()->id;
        button(rig, u"next"_s)->setFocus();
        press(Qt::Key_Return);
        MOAI_TRY_VERIFY(rig.desk().project()->id != practice);
        MOAI_TRY_COMPARE(rig.desk().roster()[0].handle, u"first"_s);
        QCOMPARE(rig.desk().roster().size(), 3);
        QCOMPARE(rig.desk().roster()[0].serviceName, u"fake"_s);
        MOAI_TRY_VERIFY(rig.find<ComposerEdit>(u"composer"_s)->hasFocus());
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        // The practice table is as it was.
        QCOMPARE(awaited(rig.projects().roster(practice)).first().serviceName, u"practice"_s);
        QVERIFY(rig.settings().get(welcomeDone));
    }

    void aFailureStaysOnItsStepWithWhatWasTyped()
    {
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        writeService(rig, u"dead"_s, QUrl(u"http://127.0.0.1:9/v1"_s));
        button(rig, u"test"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!problem(rig, u"connect"_s).isEmpty(), 15000);
        QCOMPARE(rig.find<QLineEdit>(u"welcome_url"_s)->text(), u"http://127.0.0.1:9/v1"_s);
        QCOMPARE(rig.find<QLineEdit>(u"welcome_name"_s)->text(), u"dead"_s);
        QVERIFY(isShown(rig, u"connect"_s));
        // The address was wrong: the same service is tried at another one.
        QVERIFY(rig.server().start());
        rig.find<QLineEdit>(u"welcome_url"_s)->setText(rig.server().url().toString());
        button(rig, u"test"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(rig, u"next"_s)->hasFocus(), 15000);
        QCOMPARE(awaited(rig.projects().services()).size(), 1);
        QCOMPARE(problem(rig, u"connect"_s), QString());
    }

    void whatIsNoServiceIsToldBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::newRow("no name") << QString() << u"http://127.0.0.1:9/v1"_s;
        QTest::newRow("no address") << u"fake"_s << QString();
        QTest::newRow("a file") << u"fake"_s << u"file:///etc/passwd"_s;
        QTest::newRow("built in") << u"practice"_s << u"http://127.0.0.1:9/v1"_s;
    }
    void whatIsNoServiceIsToldBeforeItIsKept()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        writeService(rig, name, QUrl(url));
        button(rig, u"test"_s)->click();
        MOAI_TRY_VERIFY(!problem(rig, u"connect"_s).isEmpty());
        QVERIFY(awaited(rig.projects().services()).isEmpty());
        QVERIFY(!button(rig, u"next"_s)->isEnabled());
    }

    void aServerOnThisComputerIsTicked()
    {
        WindowRig rig(0);
        QVERIFY(rig.server().start());
        ServicePreset place;
        place.name = u"lmstudio"_s;
        place.title = u"LM Studio"_s;
        place.url = rig.server().url();
        place.local = true;
        rig.models().setLocalPlaces({place});
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.find<QCheckBox>(u"welcome_found_lmstudio"_s), 15000);
        auto *box = rig.find<QCheckBox>(u"welcome_found_lmstudio"_s);
        QVERIFY(box->isChecked());
        QVERIFY(awaited(rig.projects().services()).isEmpty()); // not before Next
        box->setChecked(false);
        QVERIFY(!button(rig, u"next"_s)->isEnabled());
        box->setChecked(true);
        button(rig, u"next"_s)->click();
        MOAI_TRY_VERIFY(isShown(rig, u"models"_s));
        QCOMPARE(awaited(rig.projects().services()).first().name, u"lmstudio"_s);
    }

    void whatWasReachedIsThereAfterARestart()
    {
        WindowRig rig(0);
        QVERIFY(rig.server().start());
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        writeService(rig, u"fake"_s, rig.server().url());
        button(rig, u"test"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(rig, u"next"_s)->hasFocus(), 15000);
        button(rig, u"next"_s)->click();
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->hasFocus());
        auto *list = rig.find<QListWidget>(u"welcome_model_list"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(row == 1 ? Qt::Checked : Qt::Unchecked);
        const QString only = list->item(1)->data(Qt::UserRole).toString();
        button(rig, u"next"_s)->click();
        MOAI_TRY_VERIFY(isShown(rig, u"seats"_s));
        button(rig, u"back"_s)->click();
        QVERIFY(isShown(rig, u"models"_s));
        rig.restart();
        MOAI_TRY_VERIFY(isShown(rig, u"models"_s));
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->isEnabled());
        list = rig.find<QListWidget>(u"welcome_model_list"_s);
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState() == Qt::Checked,
                     list->item(row)->data(Qt::UserRole).toString() == only);
    }

    void twoParticipantsNeedTwoNames()
    {
        WindowRig rig(0);
        QVERIFY(rig.server().start());
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        writeService(rig, u"fake"_s, rig.server().url());
        button(rig, u"test"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(rig, u"next"_s)->hasFocus(), 15000);
        button(rig, u"next"_s)->click();
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->hasFocus());
        button(rig, u"next"_s)->click();
        MOAI_TRY_VERIFY(button(rig, u"next"_s)->isEnabled());
        rig.find<QLineEdit>(u"welcome_handle_1"_s)->setText(u"a"_s);
        rig.find<QLineEdit>(u"welcome_handle_2"_s)->setText(u"@A"_s);
        QVERIFY(!button(rig, u"next"_s)->isEnabled());
        QVERIFY(problem(rig, u"seats"_s).contains(u"@A"_s));
        rig.find<QLineEdit>(u"welcome_handle_2"_s)->setText(u"b"_s);
        QVERIFY(button(rig, u"next"_s)->isEnabled());
    }

    void itCanBePutAway()
    {
        WindowRig rig(0);
        MOAI_TRY_VERIFY(isShown(rig, u"greet"_s));
        button(rig, u"begin"_s)->click();
        button(rig, u"skip"_s)->click();
        QVERIFY(rig.find<QWidget>(u"empty_state"_s)->isVisible());
        QVERIFY(rig.find<ComposerEdit>(u"composer"_s)->hasFocus());
        rig.restart();
        QVERIFY(!isShown(rig, u"connect"_s));
        rig.find<QPushButton>(u"connect"_s)->click(); // and taken up where models are connected
        QVERIFY(isShown(rig, u"connect"_s));
    }
};

MOAI_TEST(WelcomeTest)
#include "WelcomeTest.moc"
