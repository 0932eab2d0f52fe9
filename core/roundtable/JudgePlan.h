// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Asking.h"
#include "roundtable/Command.h"
#include "storage/DiscussionStore.h"

#include <QList>

namespace moai {

// The rounds that judge: who is asked for what, about which answers. Pure. Each fails with kind
// `invalid` and a sentence that says what to do.

/// `/rank`: the complete answers of the last round that has at least two, weighed by everybody who
/// gave one and still sits here, each in an order of its own. With fewer than three answers nothing
/// is left to compare once everybody's own is taken out.
[[nodiscard]] Result<NewRound> rankRound(const Talk &talk, quint32 seed);

/// `/consensus`: first the claims, then the conclusion, by the same chair: the one named, else the
/// project's (a handle, or `SERVICE/MODEL` from outside), else the first seat that is switched on.
/// It is about every answer so far; those under way count if they complete in time.
[[nodiscard]] Result<NewRound> consensusRound(const Talk &talk, const ConsensusCommand &command);

/// `/claims`: the claims alone, by whoever is named, else as above.
[[nodiscard]] Result<NewRound> claimsRound(const Talk &talk, const ClaimsCommand &command);

/// How many participants must have been heard for a conclusion.
[[nodiscard]] int quorumOf(const Talk &talk);
/// What is said when there are fewer.
[[nodiscard]] Failure quorumFailure(int heard, int quorum);
/// The answers of the discussion that are under way.
[[nodiscard]] QList<MessageId> underWayIn(const QList<RoundRecord> &rounds);

/// The calls that such a round makes, with what is sent in each, as if it began now: for an
/// estimate of its price. The chair's does not know the claims yet.
[[nodiscard]] QList<Asking> callsOf(const Talk &talk, const NewRound &round);

} // namespace moai
