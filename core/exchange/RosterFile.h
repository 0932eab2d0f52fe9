// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Library.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace moai::exchange {

/// A roster in a file, to be seated at another table or another Moai (docs/roster-json.md):
///
///     {"format": "moai-roster", "version": 1, "name": "…", "seats": [{…}, …]}
///
/// Services are told by name only; their addresses, headers and keys are not in it.
[[nodiscard]] QByteArray rosterFileOf(const RosterPreset &roster);

/// The roster of such a file, also of one that a person wrote: only the models must be told. Seats
/// without a handle have none: RosterSpec.h makes them. Fails with kind `invalid` and a sentence
/// that says what is wrong and where.
[[nodiscard]] Result<RosterPreset> readRosterFile(const QByteArray &bytes);

/// The services of these seats that are not among `known` (names, without regard to case), each
/// once, in the order of the seats. A seat that tells no service counts as one of `""`.
[[nodiscard]] QStringList unknownServices(const QList<Participant> &seats,
                                          const QStringList &known);
/// The seats with services renamed: those among `known` as they are spelt there, the others as
/// `renamed` tells by their name.
[[nodiscard]] QList<Participant> withServices(QList<Participant> seats, const QStringList &known,
                                              const QHash<QString, QString> &renamed);

} // namespace moai::exchange
