// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wiring.h"

#include <QStandardPaths>

#include <utility>

namespace moai {

Result<std::unique_ptr<Wiring>> Wiring::open(const QString &dataDir)
{
    auto database = Database::open(dataDir);
    if (!database)
        return database.error();
    return std::unique_ptr<Wiring>(new Wiring(std::move(*database), dataDir));
}

QString Wiring::defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Wiring::Wiring(std::unique_ptr<Database> opened, const QString &dataDir)
    : m_database(std::move(opened)),
      m_keychain(dataDir, defaultDataDir()),
      settings(dataDir),
      projects(*m_database),
      discussions(*m_database),
      keys(m_keychain),
      services(m_clock),
      catalogue(projects, services, keys),
      roundtable(projects, discussions, services, keys, m_clock)
{
    services.facts() = ModelFacts(dataDir);
}

} // namespace moai
