// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

#include <QMultiMap>

namespace moai::architecture {

/// Which floor includes which, once each. The tests are left out.
[[nodiscard]] QMultiMap<QString, QString> floorsIncluded(const QList<SourceFile> &files);

/// A way from a floor back to itself, e.g. `{a, b, a}`; empty when there is none.
[[nodiscard]] QStringList circle(const QMultiMap<QString, QString> &edges);

} // namespace moai::architecture
