// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RosterDialog.h"

#include "project/LibraryDialog.h"
#include "project/ParameterFields.h"
#include "project/SeatingCard.h"
#include "project/ShippedPersonas.h"
#include "roundtable/RosterSpec.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

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
        auto *yes = dialog->findChild<QPushButton *>(u"inline_question_yes"_s);
        MOAI_TRY_VERIFY(yes->isVisible()); // changes are not lost by one key
        yes->click();
        MOAI_TRY_VERIFY(!rig.find<RosterDialog>(u"roster_dialog"_s));
        QCOMPARE(awaited(rig.projects().roster(rig.desk().project()->id)).size(), 2);
    }

    void escapeClosesWhatIsUnchanged()
    {
        WindowRig rig(2);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        MOAI_TRY_VERIFY(!rig.find<RosterDialog>(u"roster_dialog"_s));
    }

    void seatsAreDraggedAndMovedByKeys()
    {
        RosterItemModel model(someSeats({u"a"_s, u"b"_s, u"c"_s}));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model.moveRows({}, 0, 1, {}, 3)); // behind the last one
        QCOMPARE(handlesOf(model.roster()), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QVERIFY(model.moveRows({}, 2, 1, {}, 0));
        QVERIFY(!model.moveRows({}, 1, 1, {}, 2)); // where it is
        QCOMPARE(handlesOf(model.roster()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));

        WindowRig rig(3);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        dialog->activateWindow();
        MOAI_TRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *list = dialog->findChild<QListView *>(u"roster_list"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(list->currentIndex().data().toString(), u"@sage"_s);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"seat_down"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"roster_save"_s)->click();
        MOAI_TRY_COMPARE(handlesOf(rig.desk().roster()).last(), u"sage"_s);
    }

    void aRemovedSeatComesBack()
    {
        WindowRig rig(3);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        auto *list = dialog->findChild<QListView *>(u"roster_list"_s);
        dialog->findChild<QAbstractButton *>(u"seat_remove"_s)->click();
        QCOMPARE(list->model()->rowCount(), 2);
        dialog->findChild<QPushButton *>(u"undo"_s)->click();
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().data().toString(), u"@sage"_s);
    }

    void aPersonaIsChosenKeptAndUsedAgain()
    {
        WindowRig rig(1);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"seat_persona"_s);
        auto *menu = dialog->findChild<QMenu *>(u"seat_personas"_s);
        emit menu->aboutToShow();
        const auto shipped = shippedPersonas();
        QVERIFY(shipped.size() >= 8);
        const auto action = [menu](const QString &name) {
            emit menu->aboutToShow();
            for (QAction *each : menu->actions())
                if (each->text() == name)
                    return each;
            return static_cast<QAction *>(nullptr);
        };
        action(shipped[0].name)->trigger();
        QCOMPARE(text->toPlainText(), shipped[0].text);
        QVERIFY(action(shipped[0].name)->isChecked());
        text->undo();
        QCOMPARE(text->toPlainText(), QString());

        text->setPlainText(u"Speak like a lighthouse keeper."_s);
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"persona_keep"_s)->trigger();
        auto *name = dialog->findChild<QLineEdit *>(u"name_bar_name"_s);
        MOAI_TRY_VERIFY(name->isVisible());
        name->setText(u"Keeper"_s);
        dialog->findChild<QPushButton *>(u"name_bar_keep"_s)->click();
        MOAI_TRY_COMPARE(awaited(rig.library().personas()).size(), 1);
        MOAI_TRY_VERIFY(action(u"Keeper"_s));
        QVERIFY(action(u"Keeper"_s)->isChecked());
        // Nothing of the seat is kept before Save, and the seat keeps its own copy.
        dialog->findChild<QPushButton *>(u"roster_save"_s)->click();
        MOAI_TRY_COMPARE(rig.desk().roster()[0].persona, u"Speak like a lighthouse keeper."_s);
        (void)awaited(rig.library().removePersona(u"Keeper"_s));
        QVERIFY(!rig.desk().roster()[0].persona.isEmpty());
    }

    void aRosterIsKeptAndSeatedElsewhere()
    {
        WindowRig rig(2);
        rig.window().editRoster();
        auto *dialog = rig.find<RosterDialog>(u"roster_dialog"_s);
        auto *menu = dialog->findChild<QMenu *>(u"roster_presets_menu"_s);
        emit menu->aboutToShow();
        menu->findChild<QAction *>(u"preset_keep"_s)->trigger();
        dialog->findChild<QLineEdit *>(u"name_bar_name"_s)->setText(u"Two"_s);
        dialog->findChild<QPushButton *>(u"name_bar_keep"_s)->click();
        MOAI_TRY_COMPARE(awaited(rig.library().presets()).size(), 1);
        const auto choose = [menu] {
            emit menu->aboutToShow();
            if (menu->actions().first()->text() != u"Two"_s)
                return false;
            menu->actions().first()->trigger();
            return true;
        };
        MOAI_TRY_VERIFY(choose());
        auto *list = dialog->findChild<QListView *>(u"roster_list"_s);
        dialog->findChild<QPushButton *>(u"seating_besides"_s)->click();
        QCOMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->model()->index(2, 0).data().toString(), u"@sage-2"_s);
        dialog->findChild<QPushButton *>(u"undo"_s)->click();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(choose());
        dialog->findChild<QPushButton *>(u"seating_instead"_s)->click();
        QCOMPARE(list->model()->rowCount(), 2);
        dialog->findChild<QPushButton *>(u"roster_save"_s)->click();
        MOAI_TRY_VERIFY(!rig.find<RosterDialog>(u"roster_dialog"_s));
        QCOMPARE(awaited(rig.projects().roster(rig.desk().project()->id)).size(), 2);
    }

    void aServiceThatIsNotSetUpIsMapped()
    {
        SeatingCard card;
        QSignalSpy chosen(&card, &SeatingCard::chosen);
        RosterPreset roster{u"Far"_s, someSeats({u"a"_s, u"b"_s})};
        roster.seats[1].serviceName = u"gateway"_s;
        card.ask(roster, {u"lab"_s, u"cloud"_s}, true);
        auto *box = card.findChild<QComboBox *>(u"seating_map_gateway"_s);
        QVERIFY(box);
        QVERIFY(!card.findChild<QComboBox *>(u"seating_map_lab"_s));
        QVERIFY(card.findChild<QPushButton *>(u"seating_besides"_s)->isHidden());
        box->setCurrentText(u"cloud"_s);
        card.findChild<QPushButton *>(u"seating_instead"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<RosterPreset>().seats[1].serviceName, u"cloud"_s);
        QCOMPARE(chosen[0][0].value<RosterPreset>().seats[0].serviceName, u"lab"_s);
    }

    void onlyWhatTheModelTakesIsShownAndTheRestKept()
    {
        QWidget box;
        auto *form = new QFormLayout(&box);
        ParameterFields fields(*form, &box);
        fields.setParameters({0.5, 800, u"high"_s, 4096});
        fields.setTaken({std::nullopt, {}, true, true});
        QVERIFY(box.findChild<QWidget *>(u"seat_temperature"_s)->isHidden());
        QVERIFY(box.findChild<QWidget *>(u"seat_effort"_s)->isHidden());
        QVERIFY(!box.findChild<QWidget *>(u"seat_max_tokens"_s)->isHidden());
        QVERIFY(!box.findChild<QLabel *>(u"seat_parameters_note"_s)->text().isEmpty());
        QCOMPARE(fields.parameters(), (Parameters{0.5, 800, u"high"_s, 4096}));
        fields.setTaken({2, {u"low"_s, u"medium"_s, u"high"_s}, true, true});
        QCOMPARE(box.findChild<QDoubleSpinBox *>(u"seat_temperature"_s)->value(), 0.5);
        QCOMPARE(box.findChild<QComboBox *>(u"seat_effort"_s)->currentData().toString(), u"high"_s);
        auto *tokens = box.findChild<QSpinBox *>(u"seat_max_tokens"_s);
        tokens->setValue(0); // left to the service
        QCOMPARE(tokens->text(), tokens->specialValueText());
        QVERIFY(!fields.parameters().maxTokens);
    }

    void whatWasKeptIsRenamedRemovedAndBroughtBack()
    {
        WindowRig rig(1);
        (void)awaited(rig.library().keepPersona({u"a"_s, u"One."_s}));
        (void)awaited(rig.library().keepPersona({u"b"_s, u"Two."_s}));
        LibraryDialog dialog(rig.library(), LibraryDialog::Shelf::Personas);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *list = dialog.findChild<QListWidget *>(u"library_list"_s);
        MOAI_TRY_COMPARE(list->count(), 2);
        list->item(0)->setText(u"B"_s); // taken
        auto *problem = dialog.findChild<QLabel *>(u"library_problem"_s);
        MOAI_TRY_VERIFY(problem->isVisible());
        MOAI_TRY_COMPARE(list->item(0)->text(), u"a"_s);
        list->item(0)->setText(u"c"_s);
        MOAI_TRY_COMPARE(list->item(1)->text(), u"c"_s); // in its place in the order
        list->setCurrentRow(1);
        dialog.findChild<QPushButton *>(u"library_remove"_s)->click();
        MOAI_TRY_COMPARE(list->count(), 1);
        dialog.findChild<QPushButton *>(u"undo"_s)->click();
        MOAI_TRY_COMPARE(list->count(), 2);
        QCOMPARE(awaited(rig.library().personas()).last(), (Persona{u"c"_s, u"One."_s}));
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
