// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

/// The keys that open the quick question everywhere, as QKeySequence::PortableText; empty: none.
inline const Setting<QString> quickAskKeys{"quickAsk/keys", QString()};
/// What was typed into the quick question and not asked yet.
inline const Setting<QString> quickAskDraft{"quickAsk/draft", QString()};

} // namespace moai
