// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Discussion.h"
#include "domain/Passage.h"
#include "domain/Project.h"
#include "domain/Service.h"
#include "llm/Question.h"

#include <QList>

namespace moai {

/// What one participant is asked, and where its answer goes.
struct Asking {
    Message message;         ///< waiting, with its current attempt
    QList<Passage> passages; ///< what it is sent, the system prompt first
    /// Model, parameters and form. Its system prompt and turns are made of the passages when it is
    /// asked.
    Question question;
    Result<Service> service; ///< a Failure: the answer ends with it
};

/// All that questions are made of.
struct Talk {
    Project project;
    QList<Participant> roster;
    QList<Service> services;
    DiscussionRecord record;
    Arrival arrival = {}; ///< of the line that is being carried out

    // What holds for the next round; a round that has begun keeps its own.
    [[nodiscard]] ContextPolicy policy() const;
    [[nodiscard]] bool anonymous() const;
};

/// What the waiting `answers` of one round are asked, given the rounds up to and including it,
/// under the terms that the round began with. Pure. A seat that is gone is asked with what its
/// message remembers of it.
[[nodiscard]] QList<Asking> askings(const Talk &talk, const QList<RoundRecord> &rounds,
                                    const QList<Message> &answers);

} // namespace moai
