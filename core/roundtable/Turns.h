// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Passage.h"
#include "llm/Question.h"

#include <QList>

namespace moai {

/// The question with its system prompt and its turns made of the passages: neighbours of the same
/// role become one turn, parted by an empty line; what the system says is one text wherever it
/// stands. Pure; linear.
[[nodiscard]] Question withPassages(Question question, const QList<Passage> &passages);

} // namespace moai
