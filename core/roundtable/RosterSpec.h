// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

/// One seat as a person writes it: `SERVICE/MODEL[=HANDLE]`.
struct RosterEntry {
    QString serviceName;
    QString model;
    QString handle; ///< without `@`; empty: made from the model

    bool operator==(const RosterEntry &) const = default;
};

/// Most seats at one table, and most answers in one round.
inline constexpr int kMostSeats = 64;

/// Reads `SERVICE/MODEL[=HANDLE],…`. The first `/` ends the service, so a model id may contain `/`
/// and `:`; a `,` ends the entry, the last `=` begins the handle.
[[nodiscard]] Result<QList<RosterEntry>> parseRosterSpec(QStringView spec);

/// The roster with these entries seated at its end. Fails when a handle is taken, or when there
/// would be more than kMostSeats. Whether the services exist is the caller's to check.
[[nodiscard]] Result<QList<Participant>> seated(const QList<RosterEntry> &entries,
                                                QList<Participant> roster = {});

/// These seats behind the ones at the table: without ids, positions counted on, and handles that
/// are missing, taken or cannot be one made anew. Fails when there would be more than kMostSeats.
[[nodiscard]] Result<QList<Participant>> seatedBehind(const QList<Participant> &table,
                                                      const QList<Participant> &seats);

/// A handle for a model: `openai/gpt-4o-mini` → `gpt-4o-mini`, with `-2`, `-3` … when `taken`.
[[nodiscard]] QString handleFor(const QString &model, const QStringList &taken);
/// Fails with a sentence when that cannot be a handle (1 to 64 of `A–Z a–z 0–9 . _ -`, not `all`).
[[nodiscard]] Result<void> checkHandle(const QString &handle);
/// The handles of a roster, in seat order.
[[nodiscard]] QStringList handlesOf(const QList<Participant> &roster);

} // namespace moai
