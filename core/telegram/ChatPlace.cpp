// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatPlace.h"

#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

namespace moai {
namespace {

/// Nothing where there is no such thing (any more); trouble with the store stays a Failure.
template <class T>
QFuture<Result<std::optional<T>>> maybe(const QFuture<Result<T>> &found, QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<std::optional<T>>>>();
    promise->start();
    whenDone(found, context, [promise](const Result<T> &result) {
        if (result)
            promise->addResult(Result<std::optional<T>>(*result));
        else if (result.error().kind == FailureKind::Invalid)
            promise->addResult(Result<std::optional<T>>(std::optional<T>()));
        else
            promise->addResult(Result<std::optional<T>>(result.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::optional<DiscussionRecord>>>
latestOf(std::optional<ProjectId> project, DiscussionStore &discussions, QObject *context)
{
    using Latest = std::optional<DiscussionRecord>;
    if (!project)
        return succeeded(Latest());
    return andThen(discussions.latest(*project), context,
                   [&discussions, context](const std::optional<Discussion> &latest) {
                       return latest ? maybe(discussions.load(latest->id), context)
                                     : succeeded(Latest());
                   });
}

} // namespace

bool beganAtDesk(const DiscussionRecord &record)
{
    return record.rounds.isEmpty() || record.rounds.first().round.door.isEmpty();
}

Place placeOf(const TelegramChat &chat, const ChatSurroundings &there)
{
    Place place;
    place.project = there.project;
    const bool isBoundElsewhere =
        there.followed && chat.project && there.project != there.followed->project;
    if (there.followed && !isBoundElsewhere)
        place.discussion = there.followed->id;
    else if (there.latest && chat.mirrorsDesk && beganAtDesk(*there.latest))
        place.discussion = there.latest->discussion.id;
    else
        place.newDiscussion = true;
    return place;
}

QFuture<Result<std::optional<Project>>> projectOf(const TelegramChat &chat, ProjectStore &projects,
                                                  QObject *context)
{
    if (!chat.project)
        return projects.currentProject();
    return andThen(maybe(projects.project(*chat.project), context), context,
                   [&projects](const std::optional<Project> &project) {
                       return project ? succeeded(project) : projects.currentProject();
                   });
}

QFuture<Result<Place>> findPlace(const TelegramChat &chat, ProjectStore &projects,
                                 DiscussionStore &discussions, QObject *context)
{
    return andThen(
        projectOf(chat, projects, context), context,
        [chat, &discussions, context](const std::optional<Project> &its) {
            const auto project = its ? std::optional(its->id) : std::nullopt;
            const auto followed = chat.discussion
                                      ? maybe(discussions.discussion(*chat.discussion), context)
                                      : succeeded(std::optional<Discussion>());
            return andThen(
                followed, context,
                [chat, project, &discussions, context](const std::optional<Discussion> &found) {
                    const ChatSurroundings there{project, found};
                    if (placeOf(chat, there).discussion)
                        return succeeded(placeOf(chat, there));
                    return andThen(latestOf(project, discussions, context), context,
                                   [chat, there](const std::optional<DiscussionRecord> &latest) {
                                       return succeeded(
                                           placeOf(chat, {there.project, there.followed, latest}));
                                   });
                });
        });
}

QFuture<Result<RoundId>> newestRound(std::optional<ProjectId> project, DiscussionStore &discussions,
                                     QObject *context)
{
    return andThen(latestOf(project, discussions, context), context,
                   [](const std::optional<DiscussionRecord> &latest) {
                       return succeeded(latest && !latest->rounds.isEmpty()
                                            ? latest->rounds.last().round.id
                                            : RoundId());
                   });
}

} // namespace moai
