// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ProjectDesk.h"

#include "roundtable/Chain.h"
#include "roundtable/Notices.h"
#include "roundtable/ServiceKeys.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QFuture<Result<Said>> refused(const QString &sentence)
{
    return failedWith<Said>({FailureKind::Invalid, sentence, {}});
}

} // namespace

Said saidHere(const Here &here, const QString &notice)
{
    Said said;
    if (here.project)
        said.project = here.project->id;
    if (here.discussion)
        said.discussion = here.discussion->id;
    said.notice = notice;
    return said;
}

ProjectDesk::ProjectDesk(ProjectStore &projects, DiscussionStore &discussions, QObject *parent)
    : QObject(parent), m_projects(projects), m_discussions(discussions)
{
}

QFuture<Result<Said>> ProjectDesk::carryOut(const Here &here, const NewCommand &command)
{
    return andThen(withProject(here, m_projects, this), this, [this, command](const Here &now) {
        return andThen(
            m_discussions.create(now.project->id, command.title), this,
            [this, now](const Discussion &discussion) {
                const Here there{now.project, now.roster, discussion};
                return succeeded(saidHere(
                    there,
                    discussion.title.isEmpty()
                        ? tr("A new discussion.")
                        : tr("A new discussion: **%1**.").arg(inMarkdown(discussion.title))));
            });
    });
}

QFuture<Result<Said>> ProjectDesk::carryOut(const Here &here, const ProjectsCommand &)
{
    return andThen(m_projects.projects(), this, [here](const QList<Project> &projects) {
        return succeeded(saidHere(here, projectsNotice(projects, here.project)));
    });
}

QFuture<Result<Said>> ProjectDesk::carryOut(const Here &here, const ProjectCommand &command)
{
    switch (command.action) {
    case ProjectCommand::Action::New:
        return make(here, command.name);
    case ProjectCommand::Action::Use:
        return use(command.name);
    case ProjectCommand::Action::Rename:
        return rename(here, command.name);
    case ProjectCommand::Action::Delete:
        return remove(here, command.name);
    }
    Q_UNREACHABLE();
}

QFuture<Result<Said>> ProjectDesk::make(const Here &here, const QString &name)
{
    Project project;
    project.name = name;
    // Who sits at this table comes along, so that the new project can be asked at once.
    QList<Participant> roster = here.roster;
    for (auto &seat : roster) {
        seat.id = {};
        seat.project = {};
    }
    return andThen(m_projects.create(project, roster), this, [this](const Project &made) {
        return andThen(m_projects.use(made.id), this, [this, made](const auto &) {
            return andThen(
                m_projects.roster(made.id), this, [this, made](const QList<Participant> &seats) {
                    return succeeded(saidHere(
                        {made, seats, {}},
                        tr("A new project: **%1**. At its table:").arg(inMarkdown(made.name)) +
                            u"\n\n"_s + rosterNotice(seats)));
                });
        });
    });
}

QFuture<Result<Said>> ProjectDesk::use(const QString &name)
{
    return andThen(m_projects.projectNamed(name), this, [this](const Project &project) {
        return andThen(m_projects.use(project.id), this, [this, project](const auto &) {
            return andThen(
                findHere({project.id, {}, false}, m_projects, m_discussions, this), this,
                [this, project](const Here &there) {
                    return succeeded(saidHere(
                        there, tr("Now in the project **%1**.").arg(inMarkdown(project.name))));
                });
        });
    });
}

QFuture<Result<Said>> ProjectDesk::rename(const Here &here, const QString &name)
{
    if (!here.project)
        return refused(tr("There is no project to rename: make one with /project new NAME."));
    Project project = *here.project;
    project.name = name;
    return andThen(m_projects.update(project), this, [this, here, project](const auto &) {
        return succeeded(
            saidHere(here, tr("The project **%1** is now called **%2**.")
                               .arg(inMarkdown(here.project->name), inMarkdown(project.name))));
    });
}

QFuture<Result<Said>> ProjectDesk::remove(const Here &here, const QString &name)
{
    return andThen(m_projects.projectNamed(name), this, [this, here](const Project &project) {
        return andThen(m_projects.remove(project.id), this, [this, here, project](const auto &) {
            const QString notice = tr("The project **%1** is deleted, with its discussions.")
                                       .arg(inMarkdown(project.name));
            if (!here.project || here.project->id != project.id)
                return succeeded(saidHere(here, notice));
            return andThen(
                findHere({}, m_projects, m_discussions, this), this,
                [notice](const Here &there) { return succeeded(saidHere(there, notice)); });
        });
    });
}

QFuture<Result<Said>> ProjectDesk::carryOut(const Here &here, const ModelsCommand &command)
{
    switch (command.action) {
    case ModelsCommand::Action::List:
        return succeeded(saidHere(here, rosterNotice(here.roster)));
    case ModelsCommand::Action::Add:
        return seat(here, command.add);
    case ModelsCommand::Action::Remove:
        return unseat(here, command.remove);
    }
    Q_UNREACHABLE();
}

QFuture<Result<Said>> ProjectDesk::seat(const Here &here, const QList<RosterEntry> &entries)
{
    return andThen(
        m_projects.services(), this, [this, here, entries](const QList<Service> &services) {
            QList<RosterEntry> known = entries;
            for (auto &entry : known) {
                const auto service = serviceAmong(services, entry.serviceName);
                if (!service)
                    return refused(
                        tr("There is no service “%1”: `moai service list` shows those set "
                           "up, `moai service add` adds one.")
                            .arg(entry.serviceName));
                entry.serviceName = service->name;
            }
            return andThen(
                withProject(here, m_projects, this), this, [this, known](const Here &now) {
                    const auto roster = seated(known, now.roster);
                    return roster ? setRoster(now, *roster) : failedWith<Said>(roster.error());
                });
        });
}

QFuture<Result<Said>> ProjectDesk::unseat(const Here &here, const Named &named)
{
    return andThen(withProject(here, m_projects, this), this, [this, named](const Here &now) {
        const QStringList handles = handlesOf(now.roster);
        QList<Participant> roster = now.roster;
        if (named.everyone)
            roster.clear();
        for (const QString &typed : named.handles) {
            const QString handle = knownHandle(typed, handles);
            if (handles.isEmpty())
                return refused(tr("Nobody sits at this table."));
            if (handle.isEmpty())
                return refused(tr("@%1 does not sit at this table; there are %2.")
                                   .arg(typed.left(100), handleList(handles)));
            roster.removeIf([&handle](const Participant &s) { return s.handle == handle; });
        }
        return setRoster(now, roster);
    });
}

QFuture<Result<Said>> ProjectDesk::setRoster(const Here &here, const QList<Participant> &roster)
{
    return andThen(m_projects.setRoster(here.project->id, roster), this,
                   [here](const QList<Participant> &seats) {
                       return succeeded(saidHere(here, rosterNotice(seats)));
                   });
}

} // namespace moai

#include "moc_ProjectDesk.cpp"
