// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"
#include "domain/Service.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Database;

/// Projects with their rosters, and the services they draw on. GUI thread; answers come as futures.
/// What is not there, a name that is taken and a handle that cannot be used are a Failure of kind
/// `invalid`; trouble with the file is one of kind `storage`.
class ProjectStore : public QObject
{
    Q_OBJECT

public:
    explicit ProjectStore(Database &database, QObject *parent = nullptr);

    // Projects; names are unique without regard to case.
    [[nodiscard]] QFuture<Result<QList<Project>>> projects(); ///< by name
    [[nodiscard]] QFuture<Result<Project>> project(ProjectId id);
    [[nodiscard]] QFuture<Result<Project>> projectNamed(const QString &name);
    /// The one used last; nothing when there is no project yet.
    [[nodiscard]] QFuture<Result<std::optional<Project>>> currentProject();
    /// Keeps a new project (id unset) with its roster; gives it back with its ids. It is the
    /// current one then.
    [[nodiscard]] QFuture<Result<Project>> create(const Project &project,
                                                  const QList<Participant> &roster);
    [[nodiscard]] QFuture<Result<void>> update(const Project &project);
    /// Makes it the current one.
    [[nodiscard]] QFuture<Result<void>> use(ProjectId id);
    /// Hides it with its discussions; restore() brings it back.
    [[nodiscard]] QFuture<Result<void>> remove(ProjectId id);
    [[nodiscard]] QFuture<Result<void>> restore(ProjectId id);

    // Rosters, in seat order.
    [[nodiscard]] QFuture<Result<QList<Participant>>> roster(ProjectId id);
    /// Replaces the roster: seats with an id are kept, new ones added, missing ones removed.
    [[nodiscard]] QFuture<Result<QList<Participant>>> setRoster(ProjectId id,
                                                                const QList<Participant> &roster);

    // Services; names are unique without regard to case.
    [[nodiscard]] QFuture<Result<QList<Service>>> services(); ///< by name
    [[nodiscard]] QFuture<Result<Service>> serviceNamed(const QString &name);
    /// Adds it (id unset) or changes it.
    [[nodiscard]] QFuture<Result<Service>> saveService(const Service &service);
    /// Fails when a seat still uses it; the sentence names the projects.
    [[nodiscard]] QFuture<Result<void>> removeService(const QString &name);

signals:
    /// Projects, rosters or services changed, here or in another process: read again.
    void changed();

private:
    Database &m_database;
};

} // namespace moai
