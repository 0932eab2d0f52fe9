// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/MinutesNamed.h"

#include "roundtable/MinutesOf.h"
#include "terminal/Output.h"
#include "Wiring.h"

namespace moai::terminal {

Result<Minutes> minutesNamed(Wiring &house, const QString &idOrUid)
{
    const auto discussion = await(house.discussions.discussionNamed(idOrUid));
    if (!discussion)
        return discussion.error();
    return await(minutesOf(discussion->id, house.projects, house.discussions, &house.roundtable));
}

} // namespace moai::terminal
