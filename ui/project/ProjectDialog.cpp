// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ProjectDialog.h"

#include "base/WhenDone.h"
#include "project/RulesForm.h"
#include "roundtable/RosterSpec.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "widgets/PolicyWords.h"
#include "widgets/Problem.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

ProjectDialog::ProjectDialog(ProjectStore &projects, const std::optional<Project> &project,
                             const QList<Participant> &roster, QWidget *parent)
    : QDialog(parent),
      m_projects(projects),
      m_project(project.value_or(Project())),
      m_roster(roster)
{
    setObjectName("project_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Titles of the project's dialog
    setWindowTitle(project ? tr("Project") : tr("New project"));
    build();
    check();
}

QWidget *ProjectDialog::makeAbout()
{
    auto *page = new QWidget(this);
    m_name = new QLineEdit(m_project.name, this);
    m_name->setObjectName("project_name"_L1);
    m_topic = new QLineEdit(m_project.topic, this);
    m_topic->setObjectName("project_topic"_L1);
    //: In the empty field for a project's topic
    m_topic->setPlaceholderText(tr("What the table talks about, in a few words"));
    m_topic->setToolTip(m_topic->placeholderText()); // a large font leaves no room for all of it
    m_instructions = new QPlainTextEdit(m_project.instructions, this);
    m_instructions->setObjectName("project_instructions"_L1);
    //: In the empty field for a project's instructions
    m_instructions->setPlaceholderText(tr("What every participant is told before each question"));
    m_instructions->setTabChangesFocus(true);
    m_policy = new QComboBox(this);
    m_policy->setObjectName("project_policy"_L1);
    for (const auto policy :
         {ContextPolicy::OwnThread, ContextPolicy::SharedTable, ContextPolicy::ChosenAnswer}) {
        m_policy->addItem(policyName(policy), int(policy));
        m_policy->setItemData(m_policy->count() - 1, policySentence(policy), Qt::ToolTipRole);
    }
    m_policy->setCurrentIndex(m_policy->findData(int(m_project.contextPolicy)));
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, spacing::medium, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Topic"), m_topic);
    form->addRow(tr("&Instructions"), m_instructions);
    form->addRow(tr("&Who sees what"), m_policy);
    nameFieldsAfterLabels(*form);
    return page;
}

QWidget *ProjectDialog::makeRules()
{
    auto *area = new QScrollArea(this);
    area->setObjectName("project_rules_area"_L1);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    m_rules = new RulesForm(m_project.rules, handlesOf(m_roster), page);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, spacing::medium, spacing::small, 0);
    rows->addWidget(m_rules);
    rows->addStretch(1);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

void ProjectDialog::build()
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName("project_tabs"_L1);
    //: Name of the row of tabs, for screen readers
    tabs->setAccessibleName(tr("Parts of the project"));
    tabs->setDocumentMode(true);
    //: Tabs of the project's dialog: what it is about; how its table is run
    tabs->addTab(makeAbout(), tr("About"));
    tabs->addTab(makeRules(), tr("Rules and budget"));
    m_problem = makeProblem("project_problem"_L1, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QDialogButtonBox::Save);
    m_save->setObjectName("project_save"_L1);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addWidget(tabs, 1);
    rows->addWidget(m_problem);
    rows->addWidget(buttons);
    resize(560, 560);

    connect(m_rules, &RulesForm::edited, this, &ProjectDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ProjectDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProjectDialog::check()
{
    const QString problem = m_rules->problem();
    m_save->setEnabled(!m_name->text().simplified().isEmpty() && problem.isEmpty());
    showProblem(*m_problem, problem);
}

void ProjectDialog::keep()
{
    m_project.name = m_name->text().simplified();
    m_project.topic = m_topic->text().simplified();
    m_project.instructions = m_instructions->toPlainText().trimmed();
    m_project.contextPolicy = ContextPolicy(m_policy->currentData().toInt());
    m_project.rules = m_rules->rules();
    m_save->setEnabled(false); // until the store has answered
    if (!m_project.id.isValid()) {
        for (Participant &seat : m_roster)
            seat.id = {};
        whenDone(m_projects.create(m_project, m_roster), this,
                 [this](const Result<Project> &made) { land(made); });
        return;
    }
    whenDone(m_projects.update(m_project), this, [this](const Result<void> &done) {
        land(done ? Result<Project>(m_project) : Result<Project>(done.error()));
    });
}

void ProjectDialog::land(const Result<Project> &project)
{
    m_save->setEnabled(true);
    if (!project) {
        showProblem(*m_problem, project.error().sentence);
        return;
    }
    emit kept(*project);
    accept();
}

} // namespace moai
