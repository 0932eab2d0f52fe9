// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "domain/Service.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace moai::terminal {

/// The service that `moai service add NAME …` describes: the options over `existing`, over the
/// preset of that name, over the kind's own. Fails with a sentence for a name, URL, header, number
/// proxy or certificate file that cannot be used. Reads nothing but that file.
[[nodiscard]] Result<Service> readService(const Invocation &invocation,
                                          const std::optional<Service> &existing,
                                          const QList<ServicePreset> &presets);

/// What `--kind` takes.
[[nodiscard]] QStringList serviceKindNames();

/// `CONNECT,FIRST,IDLE` in seconds, decimals allowed; an empty one keeps its default.
[[nodiscard]] Result<Timeouts> readTimeouts(const QString &text);

/// `Name: value`. Headers that carry keys are refused: a key is never an argument.
[[nodiscard]] Result<ServiceHeader> readHeader(const QString &text);

} // namespace moai::terminal
