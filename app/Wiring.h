// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "llm/Services.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/Roundtable.h"
#include "secrets/KeychainStore.h"
#include "secrets/Keys.h"
#include "settings/Settings.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

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

    /// Where everything lives when no `--data-dir` is given.
    [[nodiscard]] static QString defaultDataDir();

private:
    Wiring(std::unique_ptr<Database> opened, const QString &dataDir);

    // In the order in which they need each other.
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    KeychainStore m_keychain;

public:
    Settings settings;
    ProjectStore projects;
    DiscussionStore discussions;
    Keys keys;
    Services services;
    ModelCatalogue catalogue;
    Roundtable roundtable;
};

} // namespace moai
