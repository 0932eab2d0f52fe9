// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "onboarding/WelcomeStep.h"

#include <QList>
#include <QStringList>

class QFormLayout;
class QLineEdit;

namespace moai {

class ProjectStore;

/// What the participants are called, and the project that is made for them. The practice project
/// stays as it is.
class SeatsStep : public WelcomeStep
{
    Q_OBJECT

public:
    SeatsStep(ProjectStore &projects, QWidget *parent);

    /// `SERVICE/MODEL=HANDLE` each, the handle may be empty; those that were typed stay.
    void setModels(const QStringList &models);
    /// With the handles as they are now.
    [[nodiscard]] QStringList models() const;

    void enter() override;
    void leave() override;
    [[nodiscard]] bool isReady() const override;

signals:
    /// The project is there with its seats.
    void seated(moai::ProjectId project);

private:
    void suggestName();
    void check();
    [[nodiscard]] QList<Participant> roster() const;

    ProjectStore &m_projects;
    struct Row {
        Participant seat;
        QLineEdit *handle = nullptr;
    };
    QList<Row> m_seats;
    bool m_making = false;
    bool m_sound = false;
    QFormLayout *m_form;
    QLineEdit *m_name;
};

} // namespace moai
