// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace moai {

/// What lies where in a data directory.
struct DataDir {
    QString path;

    [[nodiscard]] QString database() const { return path + QStringLiteral("/moai.db"); }
    [[nodiscard]] QString backups() const { return path + QStringLiteral("/backups"); }
    /// A lock file per process that has the database open: `UID.lock`.
    [[nodiscard]] QString run() const { return path + QStringLiteral("/run"); }
};

/// Makes the directory with its parents, for its owner only (0700); one that exists stays as it is.
[[nodiscard]] Result<void> makePrivateDir(const QString &path);

/// Makes an empty file for its owner only (0600); one that exists stays as it is. Whatever SQLite
/// puts beside a database takes the database's permissions.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

} // namespace moai
