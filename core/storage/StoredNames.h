// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace moai {

/// A name that somebody may type, with a few words on whose it is.
struct StoredName {
    QString name;
    QString about; ///< one line; may be empty

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

/// Looks names up in the database of a data directory, for those who complete command lines. Makes
/// and changes nothing: no directory, no newer schema. Where there is no database there are no
/// names. Fails with kind `storage`. Blocks as long as reading takes.
[[nodiscard]] Result<QList<StoredName>> storedNames(const QString &dataDir, NamesOf what);

} // namespace moai
