// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"

#include <QSqlError>
#include <QString>

namespace moai {

/// SQLite's primary result code of an error; 0 when the error is not SQLite's.
[[nodiscard]] int sqliteCode(const QSqlError &error);

/// True when another connection was in the way and trying again helps.
[[nodiscard]] bool isBusy(const QSqlError &error);

/// What SQLite reported about that file, as a sentence that says what to do. `path` is the
/// database's file.
[[nodiscard]] Failure storageFailure(const QSqlError &error, const QString &path);

} // namespace moai
