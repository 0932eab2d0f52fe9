// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace moai::packaging {

/// Makes one of the files that are installed beside the program from what the project knows
/// already: the table of commands, the changelog, the icon. Pure: the same arguments and the same
/// files give the same bytes, on every machine.
struct Generator {
    QString name;
    QString arguments; ///< synopsis of what it reads
    std::function<Result<QByteArray>(const QStringList &arguments)> run;
};

/// Every generator there is, in the order of the help.
[[nodiscard]] QList<Generator> generators();

} // namespace moai::packaging
