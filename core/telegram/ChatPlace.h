// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Project.h"
#include "domain/Telegram.h"
#include "roundtable/Roundtable.h"

#include <QFuture>

#include <optional>

class QObject;

namespace moai {

class DiscussionStore;
class ProjectStore;

/// What there is where a chat speaks.
struct ChatSurroundings {
    std::optional<ProjectId> project;   ///< the chat's if it is there, else the current one
    std::optional<Discussion> followed; ///< unset when the chat follows none
    std::optional<DiscussionRecord> latest = {}; ///< the project's; wanted where none is followed
};

/// Whether it began in the window or the terminal. Pure.
[[nodiscard]] bool beganAtDesk(const DiscussionRecord &record);

/// Where a line of the chat is said: in the discussion that it follows; else in its project's
/// latest, if that began at the desk and the chat mirrors the desk; else in a new one. Pure.
[[nodiscard]] Place placeOf(const TelegramChat &chat, const ChatSurroundings &there);

/// The same, looked up. Fails with kind `storage` only.
[[nodiscard]] QFuture<Result<Place>> findPlace(const TelegramChat &chat, ProjectStore &projects,
                                               DiscussionStore &discussions, QObject *context);

/// The chat's project if it is there, else the current one; nothing when there is none at all.
[[nodiscard]] QFuture<Result<std::optional<Project>>>
projectOf(const TelegramChat &chat, ProjectStore &projects, QObject *context);

/// The newest round of the project's latest discussion; none: 0.
[[nodiscard]] QFuture<Result<RoundId>> newestRound(std::optional<ProjectId> project,
                                                   DiscussionStore &discussions, QObject *context);

} // namespace moai
