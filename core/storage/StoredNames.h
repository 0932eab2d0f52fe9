// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace moai {

/// A name that somebody may type, with a few words on whose it is.
struct StoredName {
    QString name;
    QString about; ///< one line without control characters; may be empty

    bool operator==(const StoredName &) const = default;
};

/// Whose names.
enum class NamesOf {
    Projects,     ///< the one used last first
    Services,     ///< those that were set up
    Discussions,  ///< their numbers, the newest first
    Chats,        ///< their numbers; a group's begins with a minus
    Participants, ///< `@` and the handle, of every table
};

/// Looks names up in the database of a data directory, for those who complete command lines. What
/// a line cannot take as a name is left out: control characters, and a minus in front but for a
/// number's. The database stays as it is, with its schema, though SQLite may put an empty log
/// beside it; where there is none there are no names, and nothing is made. Fails with kind
/// `storage`. Blocks: others' locks are waited for as by every Connection.
[[nodiscard]] Result<QList<StoredName>> storedNames(const QString &dataDir, NamesOf what);

} // namespace moai
