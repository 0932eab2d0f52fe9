// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TakingUp.h"

#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "telegram/ChatPlace.h"
#include "telegram/TelegramChats.h"

#include <algorithm>

namespace moai {

TakingUp::TakingUp(const MirrorDoors &doors, TelegramChats &chats, QObject *parent)
    : QObject(parent), m_doors(doors), m_chats(chats)
{
}

bool TakingUp::isFollowed(DiscussionId discussion) const
{
    const auto &chats = m_chats.all();
    return std::any_of(chats.begin(), chats.end(), [this, discussion](const TelegramChat &chat) {
        return chat.discussion == discussion && m_chats.isServed(chat);
    });
}

void TakingUp::consider(const Round &round)
{
    const auto current = m_doors.projects.currentProject();
    whenDone(current, this, [this, round](const Result<std::optional<Project>> &project) {
        if (!project)
            return; // trouble shows with whatever is asked next
        whenDone(m_doors.discussions.load(round.discussion), this,
                 [this, round, project = *project](const Result<DiscussionRecord> &record) {
                     if (record)
                         takeUp(*record, RoundId{round.id.value - 1},
                                project ? std::optional(project->id) : std::nullopt);
                 });
    });
}

void TakingUp::takeUp(const DiscussionRecord &record, RoundId after,
                      std::optional<ProjectId> current)
{
    const DiscussionId discussion = record.discussion.id;
    if (isFollowed(discussion) || !beganAtDesk(record))
        return;
    const auto chats = m_chats.all(); // following changes them
    for (const TelegramChat &chat : chats) {
        const auto project = chat.project ? chat.project : current;
        if (m_chats.isServed(chat) && chat.mirrorsDesk && project == record.discussion.project)
            m_chats.follow(chat.id, discussion, std::max(after, chat.followsAfter));
    }
    if (isFollowed(discussion))
        emit takenUp(discussion);
}

QFuture<Result<void>> TakingUp::lookForMissed()
{
    return andThen(
        m_doors.projects.currentProject(), this, [this](const std::optional<Project> &project) {
            const auto current = project ? std::optional(project->id) : std::optional<ProjectId>();
            QList<ProjectId> projects;
            for (const TelegramChat &chat : m_chats.all())
                if (const auto its = chat.project ? chat.project : current;
                    its && !projects.contains(*its))
                    projects.append(*its);
            return lookInto(projects, current);
        });
}

QFuture<Result<void>> TakingUp::lookInto(const QList<ProjectId> &projects,
                                         std::optional<ProjectId> current)
{
    if (projects.isEmpty())
        return doneWith(Result<void>());
    const auto latest = andThen(m_doors.discussions.latest(projects.first()), this,
                                [this](const std::optional<Discussion> &found) {
                                    return found ? m_doors.discussions.load(found->id)
                                                 : succeeded(DiscussionRecord());
                                });
    return andThen(latest, this, [this, projects, current](const DiscussionRecord &record) {
        // Only what is newer than all that its chats were told.
        RoundId told;
        for (const TelegramChat &chat : m_chats.all())
            if (chat.project == projects.first() || (!chat.project && current == projects.first()))
                told = std::max(told, chat.followsAfter);
        if (!record.rounds.isEmpty() && record.rounds.last().round.id > told)
            takeUp(record, told, current);
        return lookInto(projects.mid(1), current);
    });
}

} // namespace moai

#include "moc_TakingUp.cpp"
