// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"
#include "Doors.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace moai {

class Desk;
class DiscussionList;
class NoticeBar;
class ProjectBox;

/// The left pane: the project, its discussions by date, and a search over them. Shows the
/// stores; what the person does goes to the desk and the stores, with undo for what is deleted.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Doors &doors, Desk &desk, QWidget *parent = nullptr);

    void focusSearch();
    void focusList();
    /// Renames the current discussion in place; false when the keyboard is not in the list.
    bool renameCurrent();

signals:
    void newProjectRequested();
    void editProjectRequested();
    /// Empty: none in particular.
    void servicesRequested(const QString &service);
    void telegramRequested();

private:
    void build();
    void searchTexts();
    void tellIfEmpty();
    [[nodiscard]] QLayout *makeFoot();
    void readProjects();
    void readDiscussions();
    void showDesk();
    void deleteDiscussion(const Discussion &discussion);
    void deleteProject(const Project &project);
    void tellIfFailed(const QFuture<Result<void>> &done);

    Doors m_doors;
    Desk &m_desk;
    ProjectBox *m_project;
    QLineEdit *m_search;
    DiscussionList *m_list;
    QLabel *m_nothing;
    QTimer *m_typing; ///< runs while somebody types into the search
    NoticeBar *m_notice;
};

} // namespace moai
