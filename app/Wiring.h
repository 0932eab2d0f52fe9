// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "KeptKeys.h"
#include "llm/Cassette.h"
#include "llm/Services.h"
#include "llm/TapeWire.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/Roundtable.h"
#include "roundtable/ServiceWatch.h"
#include "secrets/Keys.h"
#include "secrets/SecretStore.h"
#include "settings/Settings.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/LibraryStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"
#include "telegram/BotToken.h"

#include <QString>

#include <memory>

namespace moai {

/// The core, wired together: one of each, for one data directory. The window, the terminal and the
/// tests start here. GUI thread; destroying it closes the store.
class Wiring
{
public:
    /// Opens the store; fails with kind `storage`.
    [[nodiscard]] static Result<std::unique_ptr<Wiring>> open(const QString &dataDir);
    /// The same with a cassette in place of the network, the keys and chance.
    [[nodiscard]] static Result<std::unique_ptr<Wiring>>
    openToReplay(const QString &dataDir, const Cassette &cassette, TapeWire::Speed speed);

    /// Where everything lives when no `--data-dir` is given.
    [[nodiscard]] static QString defaultDataDir();

private:
    Wiring(std::unique_ptr<Database> opened, const QString &dataDir);
    Wiring(std::unique_ptr<Database> opened, const QString &dataDir, const Cassette &cassette,
           TapeWire::Speed speed);

    // In the order in which they need each other.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SecretStore> m_keychain;

public:
    SystemClock clock;
    Settings settings;
    ProjectStore projects;
    DiscussionStore discussions;
    LibraryStore library;
    TelegramStore telegram;

private:
    KeptKeys m_keptKeys;

public:
    Keys keys;
    BotToken botToken;
    Services services;
    ModelCatalogue catalogue;
    Roundtable roundtable;
    ServiceWatch health;
};

} // namespace moai
