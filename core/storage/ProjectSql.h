// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// Projects in SQL. Functions run inside the storage thread's work; `runner` is Database::runner().
// A removed project counts as missing: kind `invalid`.

namespace moai {

[[nodiscard]] Result<QList<Project>> allProjects(const QSqlDatabase &database);
[[nodiscard]] Result<Project> projectWithKey(const QSqlDatabase &database, ProjectId id);
/// By what export and import know it by; nothing when it is not here.
[[nodiscard]] Result<std::optional<Project>> projectWithUid(const QSqlDatabase &database,
                                                            const QString &uid);
[[nodiscard]] Result<Project> projectCalled(const QSqlDatabase &database, const QString &name);
[[nodiscard]] Result<std::optional<Project>> latestProject(const QSqlDatabase &database);
/// With the uid that it has, unless there is none or it is taken.
[[nodiscard]] Result<Project> createProject(QSqlDatabase &database, const QString &runner,
                                            const Project &project,
                                            const QList<Participant> &roster);
[[nodiscard]] Result<void> updateProject(QSqlDatabase &database, const QString &runner,
                                         const Project &project);
[[nodiscard]] Result<void> useProject(QSqlDatabase &database, const QString &runner, ProjectId id);
[[nodiscard]] Result<void> removeProject(QSqlDatabase &database, const QString &runner,
                                         ProjectId id);
[[nodiscard]] Result<void> restoreProject(QSqlDatabase &database, const QString &runner,
                                          ProjectId id);

} // namespace moai
