// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace moai {

class ProjectStore;
class RulesForm;

/// Makes a project, or edits one: name, topic, instructions, who sees what, and how its table is
/// run. Show it with open().
class ProjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `project` a new one is made and gets a copy of `roster`; else that is its own.
    ProjectDialog(ProjectStore &projects, const std::optional<Project> &project,
                  const QList<Participant> &roster, QWidget *parent = nullptr);

signals:
    void kept(const moai::Project &project);

private:
    void build();
    [[nodiscard]] QWidget *makeAbout();
    [[nodiscard]] QWidget *makeRules();
    void check();
    void keep();
    void land(const Result<Project> &project);

    ProjectStore &m_projects;
    Project m_project;
    QList<Participant> m_roster;
    QLineEdit *m_name;
    QLineEdit *m_topic;
    QPlainTextEdit *m_instructions;
    QComboBox *m_policy;
    RulesForm *m_rules;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace moai
