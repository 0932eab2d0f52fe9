// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ProjectCombo.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace moai {
namespace {
constexpr int kNarrow = 90; ///< its text is cut then
}

ProjectCombo::ProjectCombo(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMinimumWidth(kNarrow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProjects({});
    connect(this, &QComboBox::activated, this, [this] { emit projectChosen(project()); });
}

void ProjectCombo::setProjects(const QList<Project> &projects)
{
    const std::optional<ProjectId> chosen = project();
    const QSignalBlocker quiet(this);
    clear();
    //: A chat's project: whichever the person works on
    addItem(tr("The current project"), qint64(0));
    for (const Project &each : projects)
        addItem(each.name, each.id.value);
    setProject(chosen);
}

std::optional<ProjectId> ProjectCombo::project() const
{
    const qint64 key = currentData().toLongLong();
    return key == 0 ? std::nullopt : std::optional(ProjectId{key});
}

void ProjectCombo::setProject(std::optional<ProjectId> project)
{
    const QSignalBlocker quiet(this);
    const int row = findData(project ? project->value : qint64(0));
    setCurrentIndex(row < 0 ? 0 : row);
}

void ProjectCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past it must not bind a chat to another project
}

} // namespace moai

#include "moc_ProjectCombo.cpp"
