// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "widgets/MenuButton.h"

#include <optional>

class QMenu;

namespace moai {

/// Shows the current project; its menu changes to another, makes, edits and deletes.
class ProjectBox : public MenuButton
{
    Q_OBJECT

public:
    explicit ProjectBox(QWidget *parent = nullptr);

    void setProjects(const QList<Project> &projects);
    void setCurrent(const std::optional<Project> &project);

signals:
    void projectChosen(moai::ProjectId id);
    void newRequested();
    void editRequested();
    void deleteRequested(const moai::Project &project);

private:
    void fillMenu();

    QMenu *m_menu;
    QList<Project> m_projects;
    std::optional<Project> m_current;
};

} // namespace moai
