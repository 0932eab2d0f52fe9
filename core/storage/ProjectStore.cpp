// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProjectStore.h"

#include "storage/Database.h"
#include "storage/ProjectSql.h"
#include "storage/RosterSql.h"
#include "storage/ServiceSql.h"

#include <algorithm>

namespace moai {

ProjectStore::ProjectStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return change.entity == Entity::Project || change.entity == Entity::Service;
        });
        if (ours)
            emit changed();
    });
}

QFuture<Result<QList<Project>>> ProjectStore::projects()
{
    return m_database.read([](QSqlDatabase &db) { return allProjects(db); });
}

QFuture<Result<Project>> ProjectStore::project(ProjectId id)
{
    return m_database.read([id](QSqlDatabase &db) { return projectWithKey(db, id); });
}

QFuture<Result<Project>> ProjectStore::projectNamed(const QString &name)
{
    return m_database.read([name](QSqlDatabase &db) { return projectCalled(db, name); });
}

QFuture<Result<std::optional<Project>>> ProjectStore::currentProject()
{
    return m_database.read([](QSqlDatabase &db) { return latestProject(db); });
}

QFuture<Result<Project>> ProjectStore::create(const Project &project,
                                              const QList<Participant> &roster)
{
    return m_database.write([project, roster, runner = m_database.runner()](QSqlDatabase &db) {
        return createProject(db, runner, project, roster);
    });
}

QFuture<Result<void>> ProjectStore::update(const Project &project)
{
    return m_database.write([project, runner = m_database.runner()](QSqlDatabase &db) {
        return updateProject(db, runner, project);
    });
}

QFuture<Result<void>> ProjectStore::use(ProjectId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return useProject(db, runner, id);
    });
}

QFuture<Result<void>> ProjectStore::remove(ProjectId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return removeProject(db, runner, id);
    });
}

QFuture<Result<void>> ProjectStore::restore(ProjectId id)
{
    return m_database.write([id, runner = m_database.runner()](QSqlDatabase &db) {
        return restoreProject(db, runner, id);
    });
}

QFuture<Result<QList<Participant>>> ProjectStore::roster(ProjectId id)
{
    return m_database.read([id](QSqlDatabase &db) { return rosterOf(db, id); });
}

QFuture<Result<QList<Participant>>> ProjectStore::setRoster(ProjectId id,
                                                            const QList<Participant> &roster)
{
    return m_database.write([id, roster, runner = m_database.runner()](QSqlDatabase &db) {
        return replaceRoster(db, runner, id, roster);
    });
}

QFuture<Result<QList<Service>>> ProjectStore::services()
{
    return m_database.read([](QSqlDatabase &db) { return allServices(db); });
}

QFuture<Result<Service>> ProjectStore::serviceNamed(const QString &name)
{
    return m_database.read([name](QSqlDatabase &db) { return serviceCalled(db, name); });
}

QFuture<Result<Service>> ProjectStore::saveService(const Service &service)
{
    return m_database.write([service, runner = m_database.runner()](QSqlDatabase &db) {
        return saveServiceRow(db, runner, service);
    });
}

QFuture<Result<void>> ProjectStore::removeService(const QString &name)
{
    return m_database.write([name, runner = m_database.runner()](QSqlDatabase &db) {
        return removeServiceRow(db, runner, name);
    });
}

} // namespace moai

#include "moc_ProjectStore.cpp"
