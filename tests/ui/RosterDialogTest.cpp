// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RosterDialog.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class RosterDialogTest : public QObject
{
    Q_OBJECT

private:
    static QList<Participant> someSeats(const QStringList &handles)
    {
        QList<Participant> roster;
        for (const QString &handle : handles) {
            Participant seat;
            seat.handle = handle;
            seat.serviceName = u"lab"_s;
            seat.model = u"m"_s;
            roster << seat;
        }
        return roster;
    }

private slots:
    void theRosterIsAProperModel()
    {
        RosterItemModel model(someSeats({u"a"_s, u"b"_s}));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.duplicate(0), 1);
        QCOMPARE(model.roster()[1].handle, u"a-2"_s);
        QCOMPARE(model.move(2, -2), 0);
        QCOMPARE(model.roster()[0].handle, u"b"_s);
        QCOMPARE(model.move(0, -1), 0);
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.roster()[0].enabled);
        model.removeSeat(1);
        QCOMPARE(model.addSeat({}), 2);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.roster()[i].position, i);
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<QStringList>("handles");
        QTest::addColumn<int>("row");
        QTest::newRow("none") << QStringList{u"a"_s, u"b"_s} << -1;
        QTest::newRow("empty") << QStringList{u"a"_s, QString()} << 1;
        QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"A"_s} << 2;
        QTest::newRow("a space") << QStringList{u"a b"_s} << 0;
        QTest::newRow("all") << QStringList{u"all"_s} << 0;
    }
    void problemsAreFound()
    {
        QFETCH(QStringList, handles);
        QFETCH(int, row);
        const auto problem = problemOf(someSeats(handles));
        QCOMPARE(problem ? problem->row : -1, row);
        QVERIFY(!problem || !problem->sentence.isEmpty());
    }

    void aSeatIsAddedAndSaved()
    {
        WindowRig rig(2);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        QVERIFY(dialog);
        auto *models = dialog->findChild<QComboBox *>(u"seat_model"_s);
        MOAI_TRY_VERIFY(models->count() >= 3); // the service's own list
        dialog->findChild<QAbstractButton *>(u"seat_add"_s)->click();
        auto *save = dialog->findChild<QPushButton *>(u"roster_save"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"roster_problem"_s)->isVisible());
        models->setEditText(u"practice-skeptic"_s);
        auto *handle = dialog->findChild<QLineEdit *>(u"seat_handle"_s);
        QCOMPARE(handle->text(), u"practice-skeptic"_s);
        handle->setText(u"sage"_s);
        QVERIFY(!save->isEnabled());
        handle->setText(u"critic"_s);
        QVERIFY(save->isEnabled());
        save->click();
        MOAI_TRY_COMPARE(rig.desk().roster().size(), 3);
        QCOMPARE(rig.desk().roster()[2].handle, u"critic"_s);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"seat_critic"_s));
    }

    void cancelKeepsNothing()
    {
        WindowRig rig(2);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        dialog->findChild<QAbstractButton *>(u"seat_remove"_s)->click();
        QTest::keyClick(dialog, Qt::Key_Escape);
        MOAI_TRY_VERIFY(!rig.find<RosterDialog>(u"roster_dialog"_s));
        QCOMPARE(awaited(rig.projects().roster(rig.desk().project()->id)).size(), 2);
    }

    void aServiceThatCannotBeReachedSaysSoInTheSeat()
    {
        WindowRig rig(1);
        Service dead;
        dead.name = u"dead"_s;
        dead.url = QUrl(u"http://127.0.0.1:9/v1"_s);
        (void)awaited(rig.projects().saveService(dead));
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        auto *services = dialog->findChild<QComboBox *>(u"seat_service"_s);
        MOAI_TRY_VERIFY(services->findText(u"dead"_s) >= 0);
        auto *state = dialog->findChild<QLabel *>(u"seat_model_state"_s);
        const QString before = state->text();
        services->setCurrentText(u"dead"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"type the model"_s), 15000);
    }
};

MOAI_TEST(RosterDialogTest)
#include "RosterDialogTest.moc"
