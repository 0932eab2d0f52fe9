// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Named.h"

#include "roundtable/MinutesOf.h"
#include "terminal/Output.h"
#include "Wiring.h"

using namespace Qt::StringLiterals;

namespace moai::terminal {

Result<Minutes> minutesNamed(Wiring &house, const QString &idOrUid)
{
    const auto discussion = await(house.discussions.discussionNamed(idOrUid));
    if (!discussion)
        return discussion.error();
    return await(minutesOf(discussion->id, house.projects, house.discussions, &house.roundtable));
}

Result<std::optional<ProjectId>> projectNamedBy(const Invocation &invocation, Wiring &house)
{
    if (!invocation.has("project"_L1))
        return std::optional<ProjectId>();
    const auto project = await(house.projects.projectNamed(invocation.value("project"_L1)));
    if (!project)
        return project.error();
    return std::optional(project->id);
}

} // namespace moai::terminal
