// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeDesk.h"

namespace moai {

/// One answer of a practice model, ready to be put into the protocol's frames.
struct PracticePerformance {
    QString id; ///< `chatcmpl-…`
    qint64 created = 0;
    const PracticePersona &persona;
    const PracticeQuestion &question;
    PracticeAnswer answer;
    std::optional<PracticeFault> fault;
};

/// The answer as OpenAI sends it: a stream of chunks, or one object when none was asked for.
[[nodiscard]] PracticeReply perform(const PracticePerformance &performance);

} // namespace moai
