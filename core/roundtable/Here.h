// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"
#include "roundtable/Roundtable.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

/// Where a line is said, looked up.
struct Here {
    std::optional<Project> project; ///< unset: the store is empty
    QList<Participant> roster;      ///< the practice table's, while there is no project
    std::optional<Discussion> discussion;
    Arrival arrival = {};
};

/// Looks the place up; what is unset is the current project and its latest discussion.
[[nodiscard]] QFuture<Result<Here>> findHere(const Place &place, ProjectStore &projects,
                                             DiscussionStore &discussions, QObject *context);

/// The same with a project: an empty store gets the practice project.
[[nodiscard]] QFuture<Result<Here>> withProject(const Here &here, ProjectStore &projects,
                                                QObject *context);

/// The same with a discussion: a new one where there is none. The project must be there.
[[nodiscard]] QFuture<Result<Here>> withDiscussion(const Here &here, DiscussionStore &discussions,
                                                   QObject *context);

/// Everything a question there is made of. The project and the discussion must be there.
struct Talk;
[[nodiscard]] QFuture<Result<Talk>> talkOf(const Here &here, ProjectStore &projects,
                                           DiscussionStore &discussions, QObject *context);

} // namespace moai
