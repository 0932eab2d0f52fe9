// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>
#include <QStringList>

namespace moai {

/// A complete answer that is weighed, and where it stood.
struct HeardAnswer {
    Message message;
    int round = 0; ///< its number
};

/// Whose answers a conclusion or claims rest on. Pure.
struct Heard {
    QList<HeardAnswer> answers; ///< in the order given
    QStringList handles;        ///< of those who gave them, in the order of their first answer
    QStringList absent;         ///< of those who were asked before and have none among them

    /// What that `judge`ment of the discussion rests on: the answers it is about that are complete.
    [[nodiscard]] static Heard by(const Message &judge, const QList<RoundRecord> &rounds);
    /// What a judgement made now would rest on: every complete answer of these rounds.
    [[nodiscard]] static Heard now(const QList<RoundRecord> &rounds);
};

/// Whether that message is an answer to the person, not a judgement of others' answers.
[[nodiscard]] bool isAnswer(const Message &message);

} // namespace moai
