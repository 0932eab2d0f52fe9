// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/Palette.h"
#include "discussion/ComposerEdit.h"
#include "PaletteSource.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// The palette of a real window, by the keyboard alone.
class PaletteTest : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *open(WindowRig &rig)
    {
        QTest::keyClick(&rig.window(), Qt::Key_K, Qt::ControlModifier);
        return rig.find<QLineEdit>(u"palette_field"_s);
    }
    static QStringList rows(WindowRig &rig)
    {
        const auto *model = rig.find<QListView>(u"palette_list"_s)->model();
        QStringList texts;
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->index(i, 0).data().toString();
        return texts;
    }
    static QString current(WindowRig &rig)
    {
        return rig.find<QListView>(u"palette_list"_s)->currentIndex().data().toString();
    }
    static bool isOpen(WindowRig &rig) { return rig.find<QWidget>(u"palette"_s)->isVisible(); }

private slots:
    void aKeyOpensItAndEscPutsItAway()
    {
        WindowRig rig(1);
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(composer->hasFocus());
        QLineEdit *field = open(rig);
        QVERIFY(isOpen(rig));
        QVERIFY(field->hasFocus());
        QVERIFY(!rows(rig).isEmpty());
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!isOpen(rig));
        QVERIFY(composer->hasFocus());
        open(rig);
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!isOpen(rig));
    }

    void anActionIsDoneByItsName()
    {
        WindowRig rig(1);
        QVERIFY(rig.find<QWidget>(u"sidebar"_s)->isVisible());
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"sidebar"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!isOpen(rig));
        QVERIFY(!rig.find<QWidget>(u"sidebar"_s)->isVisible());
    }

    void aDiscussionIsOpenedByItsTitleWhateverItsProject()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        const DiscussionId blue = rig.desk().discussion()->id;
        Project other;
        other.name = u"Garden"_s;
        (void)awaited(rig.projects().create(other, rig.desk().roster()));
        QSignalSpy opened(&rig.desk(), &Desk::opened);
        rig.desk().openProject(awaited(rig.projects().projectNamed(u"Garden"_s)).id);
        MOAI_TRY_VERIFY(rig.desk().project()->name == u"Garden"_s && !opened.isEmpty());
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"sky blue"_s);
        MOAI_TRY_COMPARE(current(rig), u"Why is the sky blue?"_s);
        QTest::keyClick(field, Qt::Key_Return);
        MOAI_TRY_VERIFY(rig.desk().discussion() && rig.desk().discussion()->id == blue);
        MOAI_TRY_COMPARE(rig.desk().project()->name, u"Lab"_s);
    }

    void aProjectIsOpenedByItsName()
    {
        WindowRig rig(1);
        Project other;
        other.name = u"Garden"_s;
        (void)awaited(rig.projects().create(other, rig.desk().roster()));
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"gard"_s);
        MOAI_TRY_COMPARE(current(rig), u"Garden"_s);
        QTest::keyClick(field, Qt::Key_Return);
        MOAI_TRY_COMPARE(rig.desk().project()->name, u"Garden"_s);
    }

    void whatWasSaidIsFoundAfterAPause()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"Apples "_s + u"and so on "_s.repeated(40) + u"quinces"_s));
        const DiscussionId apples = rig.desk().discussion()->id;
        rig.desk().startDiscussion();
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"quinces"_s);
        MOAI_TRY_VERIFY(rows(rig).join(u'\n').contains(u"quinces"_s));
        QTest::keyClick(field, Qt::Key_Return);
        MOAI_TRY_VERIFY(rig.desk().discussion() && rig.desk().discussion()->id == apples);
    }

    void aParticipantIsSwitchedAndWrittenTo()
    {
        WindowRig rig;
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"not ask @scout"_s);
        QTest::keyClick(field, Qt::Key_Return);
        MOAI_TRY_VERIFY(!rig.desk().roster()[1].enabled);
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        composer->setPlainText(u"why?"_s);
        open(rig);
        QTest::keyClicks(field, u"write to @sage"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(composer->toPlainText(), u"@sage why?"_s);
        QVERIFY(composer->hasFocus());
    }

    void aRowOfTheSettingsIsFound()
    {
        WindowRig rig(1);
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"contrast"_s);
        QCOMPARE(current(rig), u"Contrast"_s);
        QTest::keyClick(field, Qt::Key_Return);
        MOAI_TRY_VERIFY(rig.find<QComboBox>(u"contrast"_s));
        QCOMPARE(rig.window().openSettingsPage(), u"appearance"_s);
    }

    void theArrowsGoRoundAndThePageKeysStop()
    {
        WindowRig rig(1);
        QLineEdit *field = open(rig);
        const QString first = current(rig);
        QCOMPARE(first, rows(rig).first());
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(current(rig), rows(rig).last());
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(current(rig), first);
        QTest::keyClick(field, Qt::Key_PageDown);
        QCOMPARE(current(rig), rows(rig)[9]);
        QTest::keyClick(field, Qt::Key_PageUp);
        QCOMPARE(current(rig), first);
        QTest::keyClick(field, Qt::Key_End);
        QCOMPARE(current(rig), rows(rig).last());
        QTest::keyClick(field, Qt::Key_Home);
        QCOMPARE(current(rig), first);
        QVERIFY(field->hasFocus());
        QVERIFY(field->accessibleDescription().startsWith(first));
    }

    void nothingFoundIsSaid()
    {
        WindowRig rig(1);
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"qqqqzzzz"_s);
        QVERIFY(rig.find<QLabel>(u"palette_nothing"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Return); // nothing to do
        QVERIFY(isOpen(rig));
    }

    void itForgetsWhatWasTyped()
    {
        WindowRig rig(1);
        QLineEdit *field = open(rig);
        QTest::keyClicks(field, u"a secret"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(rows(rig).isEmpty());
        open(rig);
        QVERIFY(field->text().isEmpty());
    }

    void itStaysWithinANarrowWindow()
    {
        WindowRig rig(1);
        open(rig);
        for (const QSize &size : {QSize(480, 360), QSize(700, 300), QSize(1600, 900)}) {
            rig.window().resize(size);
            MOAI_TRY_VERIFY(
                rig.window().rect().contains(rig.find<QWidget>(u"palette"_s)->geometry()));
        }
    }

    void whatWasUsedLatelyIsFresher_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("fresh");
        QTest::newRow("now") << 0 << 20;
        QTest::newRow("from the future") << -5 << 20;
        QTest::newRow("a day ago") << 24 << 12;
        QTest::newRow("a month ago") << 24 * 30 << 0;
    }
    void whatWasUsedLatelyIsFresher()
    {
        QFETCH(int, hours);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QTEST(freshness(now.addSecs(-3600LL * hours), now), "fresh");
    }
};

MOAI_TEST(PaletteTest)
#include "PaletteTest.moc"
