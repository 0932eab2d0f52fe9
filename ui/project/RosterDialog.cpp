// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RosterDialog.h"

#include "base/WhenDone.h"
#include "project/NameBar.h"
#include "project/PresetMenu.h"
#include "project/SeatForm.h"
#include "project/SeatingCard.h"
#include "project/SeatList.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/RosterSpec.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "widgets/InlineQuestion.h"
#include "widgets/NoticeBar.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

RosterDialog::RosterDialog(ProjectStore &projects, ModelCatalogue &models, LibraryStore &library,
                           const Project &project, const QList<Participant> &roster,
                           QWidget *parent)
    : QDialog(parent),
      m_projects(projects),
      m_library(library),
      m_project(project),
      m_kept(roster),
      m_roster(roster)
{
    setObjectName("roster_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the roster's dialog; %1 is a project's name
    setWindowTitle(tr("Roster of “%1”").arg(project.name));
    build(models);
    connectParts();
    connectLibrary();
    readServices(models);
    m_seats->select(0);
    showSeat(m_seats->row());
    check();
}

void RosterDialog::build(ModelCatalogue &models)
{
    m_seats = new SeatList(m_roster, this);
    m_presets = new PresetMenu(this);
    m_form = new SeatForm(models, this);
    auto *scroll = new QScrollArea(this);
    scroll->setProperty("quiet", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_right = new QStackedWidget(this);
    m_right->addWidget(scroll);
    QLabel *nobody = makeText(tr("Nobody sits here yet. Add a seat with +, or seat a kept roster."),
                              Voice::Muted, m_right);
    nobody->setWordWrap(true);
    m_right->addWidget(nobody);
    m_seating = new SeatingCard(this);
    m_name = new NameBar(this);
    m_question = new InlineQuestion(this);
    m_notice = new NoticeBar(this);
    m_problem = makeProblem("roster_problem"_L1, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QDialogButtonBox::Save);
    m_save->setObjectName("roster_save"_L1);
    m_save->setProperty("primary", true);
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_presets, 0, Qt::AlignLeading);
    left->addWidget(m_seats, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::huge);
    panes->addLayout(left, 2);
    panes->addWidget(m_right, 4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addLayout(panes, 1);
    for (QWidget *line : QList<QWidget *>{m_problem, m_seating, m_name, m_notice, m_question})
        rows->addWidget(line);
    rows->addWidget(buttons);
    resize(860, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &RosterDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &RosterDialog::reject);
}

void RosterDialog::connectParts()
{
    connect(m_seats, &SeatList::rowChanged, this, &RosterDialog::showSeat);
    connect(m_seats, &SeatList::addRequested, this, &RosterDialog::add);
    connect(m_seats, &SeatList::removeRequested, this, &RosterDialog::remove);
    connect(m_form, &SeatForm::modelEdited, this, &RosterDialog::suggestHandle);
    connect(m_form, &SeatForm::edited, this, &RosterDialog::takeForm);
    connect(&m_roster, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                // Ticked in the list or moved, not changed in the form.
                const int row = m_seats->row();
                if (first.row() <= row && row <= last.row() &&
                    m_form->seat() != m_roster.roster()[row])
                    m_form->setSeat(m_roster.roster()[row]);
                check();
            });
    connect(&m_roster, &QAbstractItemModel::rowsInserted, this, &RosterDialog::check);
    connect(&m_roster, &QAbstractItemModel::rowsRemoved, this, &RosterDialog::check);
}

void RosterDialog::readServices(ModelCatalogue &models)
{
    whenDone(models.services(), this, [this](const Result<QList<Service>> &services) {
        if (!services) {
            showProblem(*m_problem, services.error().sentence);
            return;
        }
        m_services.clear();
        for (const Service &service : *services)
            m_services << service.name;
        m_form->setServices(*services);
        if (!m_offered.isEmpty())
            takeFile(std::exchange(m_offered, {}));
    });
}

void RosterDialog::showSeat(int row)
{
    const bool there = row >= 0 && row < m_roster.roster().size();
    m_right->setCurrentIndex(there ? 0 : 1);
    m_handleIsOurs = there && m_roster.roster()[row].handle.isEmpty();
    if (there)
        m_form->setSeat(m_roster.roster()[row]);
    check();
}

void RosterDialog::takeForm()
{
    const int row = m_seats->row();
    if (row < 0)
        return;
    const Participant seat = m_form->seat();
    m_handleIsOurs = m_handleIsOurs && seat.handle == m_roster.roster()[row].handle;
    m_roster.setSeat(row, seat);
}

void RosterDialog::suggestHandle(const QString &model)
{
    const int row = m_seats->row();
    if (row < 0 || !m_handleIsOurs || model.isEmpty())
        return;
    QStringList taken = handlesOf(m_roster.roster());
    taken.removeAt(row);
    const QString handle = handleFor(model, taken);
    m_form->setHandle(handle);
    Participant seat = m_form->seat();
    m_roster.setSeat(row, seat);
}

void RosterDialog::add()
{
    Participant seat;
    seat.project = m_project.id;
    seat.serviceName =
        m_seats->row() >= 0 ? m_roster.roster()[m_seats->row()].serviceName : m_services.value(0);
    m_seats->select(m_roster.addSeat(seat));
    m_form->focusModel();
}

void RosterDialog::remove()
{
    const int gone = m_seats->row();
    if (gone < 0)
        return;
    const QList<Participant> before = m_roster.roster();
    m_roster.removeSeat(gone);
    m_seats->select(qMin(gone, int(m_roster.roster().size()) - 1));
    showSeat(m_seats->row());
    const QString handle = before[gone].handle;
    m_notice->offerUndo(handle.isEmpty() ? tr("The seat is removed.")
                                         //: Notice with an Undo button; %1 is a handle
                                         : tr("@%1 is removed.").arg(handle),
                        [this, before, gone] {
                            m_roster.setRoster(before);
                            m_seats->select(gone);
                            showSeat(gone);
                        });
}

void RosterDialog::replace(const QList<Participant> &roster, const QString &notice)
{
    const QList<Participant> before = m_roster.roster();
    const int row = m_seats->row();
    m_roster.setRoster(roster);
    m_seats->select(0);
    showSeat(m_seats->row());
    m_notice->offerUndo(notice, [this, before, row] {
        m_roster.setRoster(before);
        m_seats->select(row);
        showSeat(row);
    });
}

void RosterDialog::check()
{
    const auto problem = problemOf(m_roster.roster());
    m_save->setEnabled(!problem);
    m_presets->setCanKeep(!problem && !m_roster.roster().isEmpty());
    const bool here = problem && problem->row == m_seats->row();
    m_form->tellHandle(here && problem->aboutHandle ? problem->sentence : QString());
    if (!problem || (here && problem->aboutHandle)) {
        showProblem(*m_problem, {});
        return;
    }
    const QString handle = problem->row < m_roster.roster().size()
                               ? m_roster.roster()[problem->row].handle
                               : QString();
    const bool named = !here && !handle.isEmpty();
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

void RosterDialog::reject()
{
    if (m_roster.roster() == RosterItemModel(m_kept).roster()) {
        QDialog::reject();
        return;
    }
    m_question->ask(tr("The roster has changes that are not saved."),
                    //: Button that leaves the roster as it was
                    tr("Drop the changes"), [this] { QDialog::reject(); });
}

} // namespace moai
