// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Invalid.h"

#include <QString>
#include <QStringList>

namespace moai {

/// What two names share when a person takes them for the same: no case, one Unicode form, one
/// space.
[[nodiscard]] QString nameKey(const QString &name);

/// "Known: a, b, c." behind a sentence about a name that is not among them; empty when there are
/// none or too many to read.
[[nodiscard]] QString knownNames(const QStringList &names);

} // namespace moai
