// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Passage.h"
#include "domain/Project.h"

#include <QList>

namespace moai {

/// Passages as they are sent after all.
struct Fitted {
    QList<Passage> passages;
    int leftOut = 0;   ///< passages left out or shortened
    qint64 tokens = 0; ///< estimated, of what is sent

    bool operator==(const Fitted &) const = default;
};

/// How many estimated tokens a question may have in a window of that size: what is left when the
/// answer has its room (its limit, else a quarter of the window, at most 8,192 tokens) and the
/// estimate its margin of a tenth. Pure.
[[nodiscard]] qint64 roomIn(qint64 window, const Parameters &parameters);

/// What of the passages fits into that many tokens. Pure; linear.
///
/// The system prompt, the person's first words and the latest passages stay; whole passages are
/// left out between them, and a passage of origin LeftOut says how many. When that is not enough,
/// the longest of what stays lose their middles. The system prompt is never touched: what cannot
/// be made to fit is sent as it is, so that the service can tell.
[[nodiscard]] Fitted fitted(const QList<Passage> &passages, qint64 room);

/// What the passages take together, with a little for each turn.
[[nodiscard]] qint64 tokensOf(const QList<Passage> &passages);

} // namespace moai
