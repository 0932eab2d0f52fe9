// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Passage.h"
#include "domain/Project.h"
#include "llm/Question.h"
#include "roundtable/IdentityScrubber.h"
#include "roundtable/SeatNames.h"

#include <QList>
#include <QString>

namespace moai {

/// Whether that role judges others' answers: claims, chair, ballot.
[[nodiscard]] bool isJudge(Role role);
/// The form that such a message should have.
[[nodiscard]] AnswerForm formOf(Role role);

/// What the judge of that message is sent: its office, then the answers that the message is about,
/// as far as they are complete, then its task. `rounds` are those up to and including the
/// message's. An answer to be ranked is scrubbed and goes by its letter; claims that were made in
/// the same round stand before the chair's task. Pure.
[[nodiscard]] QList<Passage> judgePassages(const Project &project, const QList<RoundRecord> &rounds,
                                           const Message &judge, const SeatNames &names);

/// An answer as reviewers would be shown it.
struct ShownAnswer {
    MessageId answer;
    QString handle; ///< whose it is; reviewers are not told
    ScrubbedText shown;

    bool operator==(const ShownAnswer &) const = default;
};

/// The complete answers of a round as its reviewers would be shown them, for a preview; in the
/// round's order, each reviewer gets them in another one. Pure.
[[nodiscard]] QList<ShownAnswer> rankDry(const RoundRecord &round);

} // namespace moai
