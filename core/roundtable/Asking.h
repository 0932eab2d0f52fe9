// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"
#include "domain/Service.h"
#include "llm/Question.h"

#include <QList>

namespace moai {

/// What one participant is asked, and where its answer goes.
struct Asking {
    Message message; ///< waiting, with its current attempt
    Question question;
    Result<Service> service; ///< a Failure: the answer ends with it
};

/// All that questions are made of.
struct Talk {
    Project project;
    QList<Participant> roster;
    QList<Service> services;
    DiscussionRecord record;

    [[nodiscard]] ContextPolicy policy() const;
};

/// What the waiting `answers` of one round are asked, given the rounds up to and including it.
/// Pure. A seat that is gone is asked with what its message remembers of it.
[[nodiscard]] QList<Asking> askings(const Talk &talk, const QList<RoundRecord> &rounds,
                                    const QList<Message> &answers);

} // namespace moai
