// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

// Whether a conclusion tells of every dispute. Pure.
//
// A participant's dispute of a claim is told when
// - a contested point names the participant among those who dispute it, and the point with its
//   reason is about the claim: it holds at least half of what the claim is about (overlap() in
//   WordOverlap.h, kSameTopic); or
// - the minority view names the participant and is about the claim in what it says from that name
//   on to the next other one. Where it only says there that somebody agrees, nothing is told.
// Being named as agreeing, or as having had an insight, tells no dispute. Of a conclusion that
// could not be read all words are looked at as those of a minority view.

/// Who disputes what, by the claims: the latest stance of each counts.
[[nodiscard]] QList<DroppedDissent> disputesOf(const ClaimsMap &map);

/// The same without claims, from what participants said of themselves: the last positions of those
/// with whom neither the answer nor the agreed points go (a sentence about the same, negated
/// neither or both), when they go with somebody else's. What goes with nobody's position cannot be
/// told and is no dispute.
[[nodiscard]] QList<DroppedDissent> disputesOf(const QList<TurnStance> &turns,
                                               const Conclusion &conclusion);

/// Those of the disputes that the conclusion leaves out, with the names it leaves out.
[[nodiscard]] QList<DroppedDissent> droppedFrom(const Conclusion &conclusion,
                                                const QList<DroppedDissent> &disputes);

/// The line that asks the same chair again and names what was left out: say it with
/// Roundtable::say() in the conclusion's discussion. `handles` are those of the roster: whoever is
/// chair from outside gets its turn by being the project's chair.
[[nodiscard]] QString redoLine(const Conclusion &conclusion, const QStringList &handles);

} // namespace moai
