// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ProjectBox.h"

#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// A project's name as an action's text: an ampersand in it is no shortcut.
QString shown(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

ProjectBox::ProjectBox(QWidget *parent) : MenuButton(parent)
{
    setObjectName("project"_L1);
    setIcon(moai::icon("project"_L1));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu = new QMenu(this);
    m_menu->setObjectName("project_menu"_L1);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ProjectBox::fillMenu);
    fillMenu();
}

void ProjectBox::setProjects(const QList<Project> &projects)
{
    m_projects = projects;
}

void ProjectBox::setCurrent(const std::optional<Project> &project)
{
    m_current = project;
    const QString name = project ? project->name : QString();
    setText(name);
    //: Name of the project switcher for screen readers; %1 is the current project
    setAccessibleName(tr("Project: %1").arg(name));
    setToolTip(toolTipOf(name));
}

void ProjectBox::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Project &project : std::as_const(m_projects)) {
        QAction *action = m_menu->addAction(shown(project.name));
        action->setCheckable(true);
        action->setChecked(m_current && m_current->id == project.id);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, id = project.id] { emit projectChosen(id); });
    }
    m_menu->addSeparator();
    //: Menu of the project switcher
    QAction *add = m_menu->addAction(moai::icon("plus"_L1), tr("New project…"));
    add->setObjectName("new_project"_L1);
    connect(add, &QAction::triggered, this, &ProjectBox::newRequested);
    if (!m_current)
        return;
    QAction *edit = m_menu->addAction(moai::icon("edit"_L1), tr("Rename and edit…"));
    edit->setObjectName("edit_project"_L1);
    connect(edit, &QAction::triggered, this, &ProjectBox::editRequested);
    QAction *remove =
        //: Menu of the project switcher; %1 is the project's name
        m_menu->addAction(moai::icon("trash"_L1), tr("Delete “%1”").arg(shown(m_current->name)));
    remove->setObjectName("delete_project"_L1);
    connect(remove, &QAction::triggered, this, [this] { emit deleteRequested(*m_current); });
}

} // namespace moai
