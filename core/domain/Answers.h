// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>

namespace moai {

/// What participants wrote among these messages, judgements included, in their order.
[[nodiscard]] QList<Message> answersOf(const QList<Message> &messages);
/// The same of a round, in the order in which they were asked.
[[nodiscard]] QList<Message> answersOf(const RoundRecord &round);

} // namespace moai
