// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wiring.h"

#include "base/WhenDone.h"
#include "roundtable/Replay.h"
#include "secrets/KeychainStore.h"

#include <QStandardPaths>

#include <utility>

namespace moai {
namespace {

/// Has a word in place of every key: a tape does not look at keys, but who asks wants to have one.
class NoKeyNeeded final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<void>> availability() override { return doneWith(Result<void>()); }
    [[nodiscard]] QFuture<Result<SecretView>> look(const QString &) override
    {
        return doneWith(
            Result(SecretView{SecretView::Keyring::Unlocked, SecretView::Item::Unlocked}));
    }
    [[nodiscard]] QFuture<Result<void>> unlock(const QString &) override
    {
        return doneWith(Result<void>());
    }
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &) override
    {
        return doneWith(Result<QByteArray>("replayed"));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const QByteArray &) override
    {
        return doneWith(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override
    {
        return doneWith(Result<void>());
    }
};

} // namespace

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

Result<std::unique_ptr<Wiring>>
Wiring::openToReplay(const QString &dataDir, const Cassette &cassette, TapeWire::Speed speed)
{
    auto database = Database::open(dataDir);
    if (!database)
        return database.error();
    return std::unique_ptr<Wiring>(new Wiring(std::move(*database), dataDir, cassette, speed));
}

Wiring::Wiring(std::unique_ptr<Database> opened, const QString &dataDir)
    : m_database(std::move(opened)),
      m_keychain(std::make_unique<KeychainStore>(dataDir, defaultDataDir())),
      settings(dataDir),
      projects(*m_database),
      discussions(*m_database),
      library(*m_database),
      telegram(*m_database),
      m_keptKeys(settings),
      keys(*m_keychain, &m_keptKeys),
      botToken(*m_keychain, &m_keptKeys),
      services(clock),
      catalogue(projects, services, keys),
      roundtable(projects, discussions, services, keys, clock),
      health(roundtable, catalogue, projects, clock)
{
    services.facts() = ModelFacts(dataDir);
    catalogue.favourites().keepIn(settings);
}

Wiring::Wiring(std::unique_ptr<Database> opened, const QString &dataDir, const Cassette &cassette,
               TapeWire::Speed speed)
    : m_database(std::move(opened)),
      m_keychain(std::make_unique<NoKeyNeeded>()),
      settings(dataDir),
      projects(*m_database),
      discussions(*m_database),
      library(*m_database),
      telegram(*m_database),
      m_keptKeys(settings),
      keys(*m_keychain), // a tape's keys are none to be remembered
      botToken(*m_keychain),
      services(clock, std::make_shared<TapeWire>(clock, cassette.exchanges, speed)),
      catalogue(projects, services, keys),
      roundtable(projects, discussions, services, keys, clock, tapedSeeds(cassette)),
      health(roundtable, catalogue, projects, clock)
{
    services.facts() = ModelFacts(dataDir);
    catalogue.favourites().keepIn(settings);
}

} // namespace moai
