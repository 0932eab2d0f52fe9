// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Here.h"

#include "llm/Practice.h"
#include "roundtable/Asking.h"
#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <QCoreApplication>

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Here)
};

QFuture<Result<Here>> inProject(const Project &project, std::optional<Discussion> discussion,
                                ProjectStore &projects, QObject *context)
{
    return andThen(projects.roster(project.id), context,
                   [project, discussion](const QList<Participant> &roster) {
                       return succeeded(Here{project, roster, discussion});
                   });
}

QFuture<Result<Here>> inProjectsLatest(const Project &project, const Place &place,
                                       ProjectStore &projects, DiscussionStore &discussions,
                                       QObject *context)
{
    if (place.newDiscussion)
        return inProject(project, std::nullopt, projects, context);
    return andThen(discussions.latest(project.id), context,
                   [project, &projects, context](const std::optional<Discussion> &latest) {
                       return inProject(project, latest, projects, context);
                   });
}

QFuture<Result<Here>> lookUp(const Place &place, ProjectStore &projects,
                             DiscussionStore &discussions, QObject *context)
{
    if (place.discussion)
        return andThen(discussions.discussion(*place.discussion), context,
                       [place, &projects, context](const Discussion &discussion) {
                           return andThen(projects.project(discussion.project), context,
                                          [=, &projects](const Project &project) {
                                              return inProject(project,
                                                               place.newDiscussion
                                                                   ? std::nullopt
                                                                   : std::optional(discussion),
                                                               projects, context);
                                          });
                       });
    const auto land = [place, &projects, &discussions, context](const Project &project) {
        return inProjectsLatest(project, place, projects, discussions, context);
    };
    if (place.project)
        return andThen(projects.project(*place.project), context, land);
    return andThen(projects.currentProject(), context,
                   [land](const std::optional<Project> &current) {
                       return current ? land(*current) : succeeded(Here{{}, practiceRoster(), {}});
                   });
}

} // namespace

QFuture<Result<Here>> findHere(const Place &place, ProjectStore &projects,
                               DiscussionStore &discussions, QObject *context)
{
    return andThen(lookUp(place, projects, discussions, context), context,
                   [arrival = place.arrival](const Here &found) {
                       Here here = found;
                       here.arrival = arrival;
                       return succeeded(here);
                   });
}

QFuture<Result<Here>> withProject(const Here &here, ProjectStore &projects, QObject *context)
{
    if (here.project)
        return succeeded(here);
    Project practice;
    practice.name = Text::tr("Practice");
    practice.topic = Text::tr("Trying Moai out with practice participants");
    const auto created = projects.create(practice, practiceRoster());
    auto promise = std::make_shared<QPromise<Result<Here>>>();
    promise->start();
    whenDone(created, context, [=, &projects](const Result<Project> &project) {
        // Another process may have been faster; then its project is the current one.
        const auto found = project ? inProject(*project, std::nullopt, projects, context)
                                   : andThen(projects.currentProject(), context,
                                             [=, &projects](const std::optional<Project> &current) {
                                                 return current ? inProject(*current, std::nullopt,
                                                                            projects, context)
                                                                : failedWith<Here>(project.error());
                                             });
        whenDone(found, context, [promise, arrival = here.arrival](Result<Here> now) {
            if (now)
                now->arrival = arrival;
            promise->addResult(now);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<Here>> withDiscussion(const Here &here, DiscussionStore &discussions,
                                     QObject *context)
{
    if (here.discussion)
        return succeeded(here);
    return andThen(discussions.create(here.project->id, {}), context,
                   [here](const Discussion &discussion) {
                       return succeeded(Here{here.project, here.roster, discussion, here.arrival});
                   });
}

QFuture<Result<Talk>> talkOf(const Here &here, ProjectStore &projects, DiscussionStore &discussions,
                             QObject *context)
{
    return andThen(projects.services(), context,
                   [here, &discussions, context](const QList<Service> &services) {
                       return andThen(discussions.load(here.discussion->id), context,
                                      [here, services](const DiscussionRecord &record) {
                                          return succeeded(Talk{*here.project, here.roster,
                                                                services, record, here.arrival});
                                      });
                   });
}

} // namespace moai
