// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace moai {

/// The certificates of a PEM file, at least one: the authorities that a person trusts besides the
/// system's. Fails with kind `tls` when it cannot be read, is larger than 4 MiB or holds none.
[[nodiscard]] Result<QList<QSslCertificate>> authoritiesIn(const QString &path);

} // namespace moai
