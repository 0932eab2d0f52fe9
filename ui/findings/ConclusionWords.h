// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace moai {

/// A conclusion with what became of the messages it was made by.
struct ConclusionShown {
    Conclusion conclusion;
    int round = 0;                 ///< its number
    Message chair;                 ///< the chair's message
    std::optional<Message> claims; ///< the extractor's, the first step; unset: there was none
    int claimsSoFar = 0;
};

/// Where the making of a conclusion stands, in a sentence; empty once it is there and well.
[[nodiscard]] QString progressOf(const ConclusionShown &shown);
/// What went wrong with it, in a sentence that says what can be done; empty: nothing.
[[nodiscard]] QString troubleOf(const ConclusionShown &shown);
/// The chair's words as Markdown, for when they could not be read as a conclusion: JSON as code,
/// and none of it while it is still arriving.
[[nodiscard]] QString rawWordsOf(const ConclusionShown &shown);

/// The whole conclusion as Markdown, for the clipboard.
[[nodiscard]] QString conclusionText(const Conclusion &conclusion);

/// The points of each conclusion that none of the others makes, by the words they share.
[[nodiscard]] QHash<MessageId, QSet<QString>> pointsOnlyIn(const QList<Conclusion> &conclusions);

} // namespace moai
