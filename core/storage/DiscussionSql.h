// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// Discussions in SQL. Functions run inside the storage thread's work; `runner` is
// Database::runner(). A removed discussion, or one of a removed project, counts as missing: kind
// `invalid`.

namespace moai {

[[nodiscard]] Result<Discussion> createDiscussion(QSqlDatabase &database, const QString &runner,
                                                  ProjectId project, const QString &title);
[[nodiscard]] Result<QList<Discussion>> discussionsOf(const QSqlDatabase &database,
                                                      ProjectId project);
/// The newest of all projects.
[[nodiscard]] Result<QList<Discussion>> recentDiscussions(const QSqlDatabase &database, int most);
/// Those that run, and those whose end nobody has read; newest first.
[[nodiscard]] Result<QList<Discussion>> discussionsToLookAt(const QSqlDatabase &database, int most);
[[nodiscard]] Result<Discussion> discussionWithKey(const QSqlDatabase &database, DiscussionId id);
[[nodiscard]] Result<Discussion> discussionCalled(const QSqlDatabase &database,
                                                  const QString &idOrUid);
[[nodiscard]] Result<std::optional<Discussion>> latestOf(const QSqlDatabase &database,
                                                         ProjectId project);
[[nodiscard]] Result<void> updateDiscussion(QSqlDatabase &database, const QString &runner,
                                            const Discussion &discussion);
/// Adds to what the next round opens with.
[[nodiscard]] Result<void> interjectInDiscussion(QSqlDatabase &database, const QString &runner,
                                                 DiscussionId id, const QString &text);
/// What it is to open with; nothing is left of it.
[[nodiscard]] Result<QString> takeInterjection(QSqlDatabase &database, DiscussionId id);
enum class Hidden { No, Yes };
[[nodiscard]] Result<void> hideDiscussion(QSqlDatabase &database, const QString &runner,
                                          DiscussionId id, Hidden hidden);
[[nodiscard]] Result<void> markDiscussionRead(QSqlDatabase &database, const QString &runner,
                                              DiscussionId id);

/// It is the newest now.
[[nodiscard]] Result<void> touchDiscussion(QSqlDatabase &database, const QString &runner,
                                           DiscussionId id);
/// It is the newest now, and has an end that nobody has read.
[[nodiscard]] Result<void> noteDiscussionEnded(QSqlDatabase &database, const QString &runner,
                                               DiscussionId id);

} // namespace moai
