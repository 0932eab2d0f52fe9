// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/KnownModel.h"

#include <QString>

namespace moai {

/// `200,000`, in the person's locale; empty where it is unknown.
[[nodiscard]] QString windowText(const KnownModel &model);
/// What is known of a model, in one line: `Context 200,000 · $3.00 in, $15.00 out`. What is unknown
/// is left out, never 0; empty: nothing is known.
[[nodiscard]] QString modelFigures(const KnownModel &model);
/// The same in sentences, with what is unknown said; for the tooltip.
[[nodiscard]] QString modelSentence(const KnownModel &model);

} // namespace moai
