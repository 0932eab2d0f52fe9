// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QList>

namespace moai {

/// How the `answers` stand after these ballots, best first. Pure.
///
/// Each ballot gives its best answer 1, its last one 0 and those between what lies evenly between
/// (Borda's count, divided by its most). The reviewer's own answer is taken out first, and the
/// others move up. Answers that share places get the mean of them; those that a ballot does not
/// name share the places after the last one named (the usual reading of a truncated ballot:
/// nothing is won by leaving somebody out). A ballot that has fewer than two answers left says
/// nothing. An answer's score is the mean over the ballots; equal scores share a place.
[[nodiscard]] QList<Standing> standingsOf(const QList<Ballot> &ballots,
                                          const QList<Message> &answers);

/// The person's own order, as standings without scores; answers that are not in it have place 0.
[[nodiscard]] QList<Standing> standingsOf(const PersonRanking &ranking,
                                          const QList<Message> &answers);

} // namespace moai
