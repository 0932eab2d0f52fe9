// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/SeatsStep.h"

#include "base/WhenDone.h"
#include "roundtable/RosterSpec.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

SeatsStep::SeatsStep(ProjectStore &projects, QWidget *parent)
    : WelcomeStep(tr("Name your participants"),
                  tr("These are the names you call them by: “@gpt what do you think?” Each can be "
                     "given a persona later, in the roster's editor."),
                  parent),
      m_projects(projects)
{
    setObjectName("welcome_seats"_L1);
    m_name = new QLineEdit(this);
    m_name->setObjectName("welcome_project"_L1);
    m_name->setAccessibleName(tr("Project"));
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Project"), m_name); // below the participants
    QLabel *about = makeText(tr("A new project is made for them. The practice table stays, in its "
                                "own project; change between them at the top of the sidebar."),
                             Voice::Muted, this);
    about->setWordWrap(true);
    rows().addLayout(m_form);
    rows().addWidget(about);
    connect(m_name, &QLineEdit::textChanged, this, &SeatsStep::check);
}

void SeatsStep::setModels(const QStringList &models)
{
    QHash<QString, QString> typed;
    for (const Row &row : std::as_const(m_seats))
        typed.insert(row.seat.serviceName + u'/' + row.seat.model, row.handle->text().trimmed());
    while (m_form->rowCount() > 1)
        m_form->removeRow(0);
    m_seats.clear();
    QStringList taken;
    for (const QString &spec : models) {
        const auto slash = spec.indexOf(u'/');
        const auto equals = spec.lastIndexOf(u'=');
        Row row;
        row.seat.serviceName = spec.left(slash);
        row.seat.model = spec.mid(slash + 1, equals - slash - 1);
        QString handle =
            typed.value(row.seat.serviceName + u'/' + row.seat.model, spec.mid(equals + 1));
        if (handle.isEmpty())
            handle = handleFor(row.seat.model, taken);
        taken << handle;
        row.handle = new QLineEdit(handle, this);
        row.handle->setObjectName("welcome_handle_%1"_L1.arg(QString::number(m_seats.size() + 1)));
        QLabel *label = makeText(row.seat.serviceName + u'/' + row.seat.model, Voice::Plain, this);
        label->setBuddy(row.handle);
        //: Name of a field for a participant's name; %1 is SERVICE/MODEL
        row.handle->setAccessibleName(tr("Name of %1").arg(label->text()));
        connect(row.handle, &QLineEdit::textChanged, this, &SeatsStep::check);
        m_form->insertRow(m_form->rowCount() - 1, label, row.handle);
        m_seats.append(row);
    }
    check();
}

QStringList SeatsStep::models() const
{
    QStringList specs;
    for (const Participant &seat : roster())
        specs << seat.serviceName + u'/' + seat.model + u'=' + seat.handle;
    return specs;
}

QList<Participant> SeatsStep::roster() const
{
    QList<Participant> roster;
    for (const Row &row : m_seats) {
        Participant seat = row.seat;
        seat.handle = row.handle->text().trimmed();
        if (seat.handle.startsWith(u'@'))
            seat.handle.remove(0, 1);
        seat.position = int(roster.size());
        roster.append(seat);
    }
    return roster;
}

void SeatsStep::enter()
{
    check();
    if (!m_seats.isEmpty())
        m_seats.first().handle->setFocus(Qt::OtherFocusReason);
    if (m_name->text().trimmed().isEmpty())
        suggestName();
    else
        emit settled();
}

void SeatsStep::suggestName()
{
    whenDone(m_projects.projects(), this, [this](const Result<QList<Project>> &projects) {
        if (!projects || !m_name->text().trimmed().isEmpty())
            return;
        QStringList taken;
        for (const Project &project : *projects)
            taken << project.name;
        //: Name of the first project with models of the person's own
        const QString name = tr("My table");
        QString free = name;
        for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
            free = name + u' ' + QString::number(number);
        m_name->setText(free);
        if (m_sound)
            emit settled();
    });
}

void SeatsStep::check()
{
    QStringList taken;
    QString problem;
    for (const Participant &seat : roster()) {
        if (const auto handle = checkHandle(seat.handle); !handle && problem.isEmpty())
            problem = handle.error().sentence;
        if (taken.contains(seat.handle, Qt::CaseInsensitive) && problem.isEmpty())
            problem = tr("Two are called @%1; give one of them another name.").arg(seat.handle);
        taken << seat.handle;
    }
    m_sound = problem.isEmpty() && !m_seats.isEmpty() && !m_name->text().trimmed().isEmpty();
    tell(problem);
    emit readyChanged();
}

bool SeatsStep::isReady() const
{
    return m_sound && !m_making;
}

void SeatsStep::leave()
{
    if (!isReady())
        return;
    m_making = true;
    emit readyChanged();
    Project project;
    project.name = m_name->text().simplified();
    whenDone(m_projects.create(project, roster()), this, [this](const Result<Project> &made) {
        m_making = false;
        emit readyChanged();
        if (!made) {
            tell(made.error().sentence);
            return;
        }
        m_name->clear();
        emit seated(made->id);
        emit done();
    });
}

} // namespace moai
