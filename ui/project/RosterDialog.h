// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "project/RosterItemModel.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace moai {

class IconButton;
class ModelCatalogue;
class ProjectStore;
class SeatForm;

/// Edits who sits at a project's table. Nothing is kept before Save. Show it with open().
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(ProjectStore &projects, ModelCatalogue &models, const Project &project,
                 const QList<Participant> &roster, QWidget *parent = nullptr);

private:
    void build(ModelCatalogue &models);
    QLayout *buildButtons();
    void readServices(ModelCatalogue &models);
    void showSeat(int row);
    void takeForm();
    void suggestHandle(const QString &model);
    void add();
    void remove();
    void check();
    void keep();
    [[nodiscard]] int row() const;
    void select(int row);

    ProjectStore &m_projects;
    Project m_project;
    RosterItemModel m_roster;
    QString m_firstService;      ///< what a new seat begins with
    bool m_handleIsOurs = false; ///< the handle was made from the model, nobody typed it
    QListView *m_list;
    QStackedWidget *m_right;
    SeatForm *m_form;
    IconButton *m_duplicate;
    IconButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace moai
