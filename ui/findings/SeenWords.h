// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Passage.h"
#include "findings/Difference.h"

#include <QList>
#include <QString>

namespace moai {

/// Where a passage comes from, in a word or two, e.g. "Moai", "you", "@scout".
[[nodiscard]] QString originWords(const Passage &passage);
/// In whose turn it was sent: "system", "as the person", "as the model".
[[nodiscard]] QString turnWords(ChatRole role);

/// What a passage takes of the model's context, estimated as for the budget.
struct PassageShare {
    qint64 tokens = 0;
    double share = 0; ///< of all of them, 0 to 1
};
/// By passage.
[[nodiscard]] QList<PassageShare> sharesOf(const QList<Passage> &passages);

/// All that was sent, as text for the clipboard: each passage under a line that tells its turn and
/// its origin.
[[nodiscard]] QString seenText(const QList<Passage> &passages);
/// What two participants were sent, compared line by line; a change of turn or origin is a line.
[[nodiscard]] QList<DiffLine> seenDifference(const QList<Passage> &first,
                                             const QList<Passage> &second);

} // namespace moai
