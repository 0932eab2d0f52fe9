// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QJsonArray>
#include <QList>

namespace moai::exchange {

class Fields;

/// Seats as bundles and roster files have them: `{"participant", "service", "model", "persona",
/// "colour", "enabled", "parameters": {"temperature", "max_tokens", "reasoning_effort",
/// "context_tokens"}}`. What is unset is null.
[[nodiscard]] QJsonArray seatsJson(const QList<Participant> &roster);

/// Complains about everything that is missing.
[[nodiscard]] QList<Participant> readSeats(const QList<Fields> &seats);
/// Only `model` must be there and the rest may be missing: a file that a person wrote. A missing
/// handle stays empty, a seat is asked unless it says otherwise.
[[nodiscard]] QList<Participant> readSeatsTolerantly(const QList<Fields> &seats);

} // namespace moai::exchange
