// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ProjectDialog.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace moai;
using namespace moai::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ProjectDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void theRulesOfTheTableAreKept()
    {
        WindowRig rig;
        rig.window().editProject();
        rig.find<QCheckBox>(u"rules_challenger"_s)->setChecked(true);
        rig.find<QCheckBox>(u"rules_agreement"_s)->setChecked(false);
        rig.find<QComboBox>(u"rules_chair"_s)->setEditText(u"@scout"_s);
        rig.find<QSpinBox>(u"rules_quorum"_s)->setValue(2);
        rig.find<QSpinBox>(u"rules_deadline"_s)->setValue(45);
        rig.find<QDoubleSpinBox>(u"rules_soft_cap"_s)->setValue(1.5);
        rig.find<QDoubleSpinBox>(u"rules_hard_cap"_s)->setValue(4);
        rig.find<QPushButton>(u"project_save"_s)->click();
        TableRules wanted;
        wanted.challenger = true;
        wanted.agreementCheck = false;
        wanted.chair = u"scout"_s;
        wanted.quorum = 2;
        wanted.deadline = 45s;
        wanted.softCap = Money{1'500'000};
        wanted.hardCap = Money{4'000'000};
        MOAI_TRY_COMPARE(rig.desk().project()->rules, wanted);
        MOAI_TRY_VERIFY(!rig.find<QWidget>(u"project_dialog"_s));
        rig.window().editProject(); // shows what was kept, and keeps what is not touched
        QCOMPARE(rig.find<QComboBox>(u"rules_chair"_s)->currentText(), u"@scout"_s);
        rig.find<QDoubleSpinBox>(u"rules_hard_cap"_s)->setValue(0);
        rig.find<QPushButton>(u"project_save"_s)->click();
        wanted.hardCap.reset();
        MOAI_TRY_COMPARE(rig.desk().project()->rules, wanted);
    }

    void aSoftCapAboveTheHardOneIsToldBeforeItIsKept()
    {
        WindowRig rig(1);
        rig.window().editProject();
        rig.find<QDoubleSpinBox>(u"rules_soft_cap"_s)->setValue(2);
        rig.find<QDoubleSpinBox>(u"rules_hard_cap"_s)->setValue(1);
        auto *problem = rig.find<QLabel>(u"project_problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"soft cap"_s));
        QVERIFY(!rig.find<QPushButton>(u"project_save"_s)->isEnabled());
        rig.find<QDoubleSpinBox>(u"rules_hard_cap"_s)->setValue(3);
        QVERIFY(!problem->isVisible());
        QVERIFY(rig.find<QPushButton>(u"project_save"_s)->isEnabled());
    }
};

MOAI_TEST(ProjectDialogTest)
#include "ProjectDialogTest.moc"
