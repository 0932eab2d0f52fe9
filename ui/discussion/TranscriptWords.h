// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Findings.h"

#include <QList>
#include <QString>

namespace moai {

/// What a reader reads of a message, as Markdown: an answer's own words; of a ballot, claims or a
/// conclusion what was understood of them, or the raw words where nothing was.
[[nodiscard]] QString readingText(const Message &message, const Findings &findings,
                                  const QList<RoundRecord> &rounds);

} // namespace moai
