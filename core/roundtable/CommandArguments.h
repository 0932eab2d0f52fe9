// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Command.h"
#include "roundtable/CommandTable.h"

#include <QString>
#include <QStringList>

namespace moai {

/// Reads what follows a command's word; `handles` are those of the roster. Pure. Fails with kind
/// `invalid` and a sentence that says what to do.
[[nodiscard]] Result<Command> parseArguments(const CommandInfo &info, const QString &text,
                                             const QStringList &handles);

/// What is wrong with a question without words.
[[nodiscard]] Failure emptyQuestion();
/// What is wrong with a line whose first names are nobody's.
[[nodiscard]] Failure unknownNames(const QStringList &typed, const QStringList &handles);

} // namespace moai
