// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/MinutesOf.h"

#include "roundtable/Chain.h"
#include "roundtable/FindingsOf.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

namespace moai {

QFuture<Result<Minutes>> minutesOf(DiscussionId discussion, ProjectStore &projects,
                                   DiscussionStore &discussions, QObject *context)
{
    const auto withProject = [&projects, context](const DiscussionRecord &record) {
        const auto withRoster = [record, &projects, context](const Project &project) {
            const auto whole = [record, project](const QList<Participant> &roster) {
                return succeeded(Minutes{record, project, roster, findingsOf(record)});
            };
            return andThen(projects.roster(project.id), context, whole);
        };
        return andThen(projects.project(record.discussion.project), context, withRoster);
    };
    return andThen(discussions.load(discussion), context, withProject);
}

} // namespace moai
