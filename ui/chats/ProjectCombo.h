// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QComboBox>
#include <QList>

#include <optional>

namespace moai {

/// Chooses what a chat is bound to: a project, or whichever is the current one.
class ProjectCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ProjectCombo(QWidget *parent = nullptr);

    void setProjects(const QList<Project> &projects);
    [[nodiscard]] std::optional<ProjectId> project() const;
    void setProject(std::optional<ProjectId> project);

signals:
    /// The person chose it.
    void projectChosen(std::optional<moai::ProjectId> project);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace moai
