// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

namespace moai {

// How Moai looks. Whatever is changed, by the person or in settings.ini, holds at once; a word that
// is none of those listed counts as `system`.

/// `system`, `light` or `dark`.
inline const Setting<QString> colourSchemeSetting{"ui/scheme", QStringLiteral("system")};
/// High contrast: `system` (as the desktop asks), `on` or `off`.
inline const Setting<QString> contrastSetting{"ui/contrast", QStringLiteral("system")};
/// The size of all texts in per cent of the desktop's, 80 to 200.
inline const Setting<int> fontPercentSetting{"ui/fontPercent", 100};
/// Movement: `system` (as the desktop asks), `reduced` or `full`.
inline const Setting<QString> motionSetting{"ui/motion", QStringLiteral("system")};

inline constexpr int kLeastFontPercent = 80;
inline constexpr int kMostFontPercent = 200;

} // namespace moai
