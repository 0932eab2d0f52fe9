// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LibraryStore.h"

#include "storage/Database.h"
#include "storage/PersonaSql.h"
#include "storage/PresetSql.h"

#include <algorithm>

namespace moai {

LibraryStore::LibraryStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    connect(&database, &Database::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return change.entity == Entity::Persona || change.entity == Entity::RosterPreset;
        });
        if (ours)
            emit changed();
    });
}

QFuture<Result<QList<Persona>>> LibraryStore::personas()
{
    return m_database.read([](QSqlDatabase &db) { return allPersonas(db); });
}

QFuture<Result<Persona>> LibraryStore::keepPersona(const Persona &persona)
{
    return m_database.write([persona, runner = m_database.runner()](QSqlDatabase &db) {
        return keepPersonaRow(db, runner, persona);
    });
}

QFuture<Result<void>> LibraryStore::renamePersona(const QString &name, const QString &to)
{
    return m_database.write([name, to, runner = m_database.runner()](QSqlDatabase &db) {
        return renamePersonaRow(db, runner, name, to);
    });
}

QFuture<Result<Persona>> LibraryStore::removePersona(const QString &name)
{
    return m_database.write([name, runner = m_database.runner()](QSqlDatabase &db) {
        return removePersonaRow(db, runner, name);
    });
}

QFuture<Result<QList<RosterPreset>>> LibraryStore::presets()
{
    return m_database.read([](QSqlDatabase &db) { return allPresets(db); });
}

QFuture<Result<RosterPreset>> LibraryStore::keepPreset(const RosterPreset &preset)
{
    return m_database.write([preset, runner = m_database.runner()](QSqlDatabase &db) {
        return keepPresetRow(db, runner, preset);
    });
}

QFuture<Result<void>> LibraryStore::renamePreset(const QString &name, const QString &to)
{
    return m_database.write([name, to, runner = m_database.runner()](QSqlDatabase &db) {
        return renamePresetRow(db, runner, name, to);
    });
}

QFuture<Result<RosterPreset>> LibraryStore::removePreset(const QString &name)
{
    return m_database.write([name, runner = m_database.runner()](QSqlDatabase &db) {
        return removePresetRow(db, runner, name);
    });
}

} // namespace moai

#include "moc_LibraryStore.cpp"
