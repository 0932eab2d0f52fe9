// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace moai {

/// What `moai store check` tells of a sound database.
struct StoreReport {
    QString path;
    qint64 bytes = 0; ///< of the file, without its log
    int schema = 0;   ///< the version it has
    int newest = 0;   ///< the version this program would bring it to
    qint64 projects = 0;
    qint64 discussions = 0; ///< without removed ones, as for projects
    qint64 messages = 0;    ///< of those discussions
    qint64 interrupted = 0; ///< of those messages
    qint64 underWay = 0;    ///< answers that some process is waiting for
    qint64 telegramChats = 0;
    qint64 telegramWaiting = 0; ///< messages that are still to be sent to them
};

/// Looks through the database of a data directory, page by page, and counts what it holds. Changes
/// nothing, also while others use it. Fails with kind `storage` when there is none, it cannot be
/// read, is damaged, or is newer than this program. Blocks as long as reading the whole file takes.
[[nodiscard]] Result<StoreReport> checkStore(const QString &dataDir);

} // namespace moai
