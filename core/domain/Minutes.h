// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Findings.h"
#include "domain/Project.h"

#include <QList>

namespace moai {

/// All that an export tells: a discussion, the table where it was held, and what it led to.
struct Minutes {
    DiscussionRecord record;
    Project project;
    QList<Participant> roster; ///< as it is now; messages tell who sat there then
    Findings findings;         ///< of the record
};

} // namespace moai
