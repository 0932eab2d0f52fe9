// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeyState.h"
#include "theme/Icons.h"

#include <QLatin1StringView>
#include <QString>

namespace moai {

/// A key's state as people read it. The mark differs by shape, not by colour alone.
struct KeyWords {
    QLatin1StringView mark; ///< name of an icon
    Tint tint = Tint::Muted;
    QString sentence; ///< what is, and what to do; foreign words in it, so plain text
};

/// Pure.
[[nodiscard]] KeyWords keyWords(const KeyState &state);

} // namespace moai
