// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "findings/ConclusionWords.h"
#include "findings/SeatColours.h"

namespace moai::test {

/// A made-up table that has argued: the same values for tests and for eyes.
struct Sample {
    explicit Sample(int seats = 3);

    QStringList handles;
    QList<RoundRecord> rounds; ///< two rounds of answers
    SeatColours colours;

    [[nodiscard]] Message answer(int round, int seat) const;
    /// A conclusion of the first seat; `n` tells several apart.
    [[nodiscard]] ConclusionShown conclusion(int n = 1) const;
    [[nodiscard]] ClaimsMap map(int claims = 6) const;
    [[nodiscard]] RankingResult ranking() const;
    [[nodiscard]] QList<Message> ballots() const;
    [[nodiscard]] DiscussionRecord record() const;
};

} // namespace moai::test
