// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace moai {

/// The statements of an SQL file, without their semicolons: Qt's driver takes one at a time.
/// Knows quotes, both kinds of comments, and triggers (which hold semicolons of their own).
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace moai
