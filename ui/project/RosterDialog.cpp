// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RosterDialog.h"

#include "base/WhenDone.h"
#include "project/SeatForm.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/RosterSpec.h"
#include "storage/ProjectStore.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/ListCard.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

RosterDialog::RosterDialog(ProjectStore &projects, ModelCatalogue &models, const Project &project,
                           const QList<Participant> &roster, QWidget *parent)
    : QDialog(parent), m_projects(projects), m_project(project), m_roster(roster)
{
    setObjectName("roster_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the roster's dialog; %1 is a project's name
    setWindowTitle(tr("Roster of “%1”").arg(project.name));
    build(models);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showSeat(current.row()); });
    connect(m_form, &SeatForm::modelEdited, this, &RosterDialog::suggestHandle);
    connect(m_form, &SeatForm::edited, this, &RosterDialog::takeForm);
    connect(&m_roster, &QAbstractItemModel::dataChanged, this, &RosterDialog::check);
    readServices(models);
    select(0);
    check();
}

void RosterDialog::build(ModelCatalogue &models)
{
    m_list = new QListView(this);
    m_list->setObjectName("roster_list"_L1);
    //: Name of the list of seats, for screen readers
    m_list->setAccessibleName(tr("Seats"));
    m_list->setModel(&m_roster);
    m_list->setMinimumWidth(200);
    m_form = new SeatForm(models, this);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_form);
    m_right->addWidget(
        makeText(tr("Nobody sits here yet. Add a seat with +."), Voice::Muted, m_right));
    m_problem = makeProblem("roster_problem"_L1, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QDialogButtonBox::Save);
    m_save->setObjectName("roster_save"_L1);
    m_save->setProperty("primary", true);
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::tiny);
    left->addWidget(new ListCard(m_list, this), 1);
    left->addLayout(buildButtons());
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::huge);
    panes->addLayout(left, 2);
    panes->addWidget(m_right, 3);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addLayout(panes, 1);
    rows->addWidget(m_problem);
    rows->addWidget(buttons);
    resize(760, 520);
    connect(buttons, &QDialogButtonBox::accepted, this, &RosterDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLayout *RosterDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const auto button = [&](QLatin1StringView icon, const QString &name, QLatin1StringView id,
                            auto does) {
        auto *made = new IconButton(icon, name, this);
        made->setObjectName(id);
        connect(made, &IconButton::clicked, this, does);
        row->addWidget(made);
        return made;
    };
    //: Buttons below the list of seats
    button("plus"_L1, tr("Add a seat"), "seat_add"_L1, [this] { add(); });
    m_duplicate = button("copy"_L1, tr("Duplicate the seat"), "seat_duplicate"_L1,
                         [this] { select(m_roster.duplicate(this->row())); });
    m_remove = button("trash"_L1, tr("Remove the seat"), "seat_remove"_L1, [this] { remove(); });
    row->addStretch(1);
    m_up = button("chevron-up"_L1, tr("Move the seat up"), "seat_up"_L1,
                  [this] { select(m_roster.move(this->row(), -1)); });
    m_down = button("chevron-down"_L1, tr("Move the seat down"), "seat_down"_L1,
                    [this] { select(m_roster.move(this->row(), 1)); });
    return row;
}

void RosterDialog::readServices(ModelCatalogue &models)
{
    whenDone(models.services(), this, [this](const Result<QList<Service>> &services) {
        if (!services) {
            showProblem(*m_problem, services.error().sentence);
            return;
        }
        m_form->setServices(*services);
        if (!services->isEmpty())
            m_firstService = services->first().name;
    });
}

int RosterDialog::row() const
{
    return m_list->currentIndex().row();
}

void RosterDialog::select(int row)
{
    m_list->setCurrentIndex(m_roster.index(row, 0));
    showSeat(this->row());
    check();
}

void RosterDialog::showSeat(int row)
{
    const bool there = row >= 0 && row < m_roster.roster().size();
    m_right->setCurrentIndex(there ? 0 : 1);
    m_duplicate->setEnabled(there);
    m_remove->setEnabled(there);
    m_up->setEnabled(there && row > 0);
    m_down->setEnabled(there && row < m_roster.roster().size() - 1);
    m_handleIsOurs = there && m_roster.roster()[row].handle.isEmpty();
    if (there)
        m_form->setSeat(m_roster.roster()[row]);
}

void RosterDialog::takeForm()
{
    if (row() < 0)
        return;
    const Participant seat = m_form->seat();
    m_handleIsOurs = m_handleIsOurs && seat.handle == m_roster.roster()[row()].handle;
    m_roster.setSeat(row(), seat);
}

void RosterDialog::suggestHandle(const QString &model)
{
    if (row() < 0 || !m_handleIsOurs || model.isEmpty())
        return;
    QStringList taken = handlesOf(m_roster.roster());
    taken.removeAt(row());
    Participant seat = m_form->seat();
    seat.handle = handleFor(model, taken);
    m_roster.setSeat(row(), seat);
    m_form->setHandle(seat.handle);
}

void RosterDialog::add()
{
    Participant seat;
    seat.project = m_project.id;
    seat.serviceName = row() >= 0 ? m_roster.roster()[row()].serviceName : m_firstService;
    select(m_roster.addSeat(seat));
    m_form->focusModel();
}

void RosterDialog::remove()
{
    const int gone = row();
    m_roster.removeSeat(gone);
    select(qMin(gone, int(m_roster.roster().size()) - 1));
}

void RosterDialog::check()
{
    const auto problem = problemOf(m_roster.roster());
    m_save->setEnabled(!problem);
    if (!problem) {
        showProblem(*m_problem, {});
        return;
    }
    const QString handle = m_roster.roster()[problem->row].handle;
    const bool named = problem->row != row() && !handle.isEmpty();
    //: %1 is a handle such as @gpt, %2 what is wrong with that seat
    showProblem(*m_problem,
                named ? tr("%1: %2").arg(u'@' + handle, problem->sentence) : problem->sentence);
}

void RosterDialog::keep()
{
    m_save->setEnabled(false);
    whenDone(m_projects.setRoster(m_project.id, m_roster.roster()), this,
             [this](const Result<QList<Participant>> &kept) {
                 if (kept) {
                     accept();
                     return;
                 }
                 m_save->setEnabled(true);
                 showProblem(*m_problem, kept.error().sentence);
             });
}

} // namespace moai
