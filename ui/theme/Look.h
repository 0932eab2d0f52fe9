// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

namespace moai {

class Settings;

/// Something a desktop may ask for on a person's behalf, and the person may decide for Moai.
enum class Wish { System, Yes, No };

/// How the person wants Moai to look (ThemeSettings.h). The desktop decides what is System.
struct Look {
    ColourScheme scheme = ColourScheme::System;
    Wish highContrast = Wish::System;
    Wish reducedMotion = Wish::System;
    int fontPercent = 100; ///< of the desktop's font, 80 to 200

    bool operator==(const Look &) const = default;
};

/// What the settings say; words and sizes that nobody offers count as the usual ones.
[[nodiscard]] Look lookFrom(const Settings &settings);

/// Takes effect at once, in windows that are there, too. Needs applyTheme() before.
void setLook(const Look &look);
/// The settings' look, now and whenever one of them changes. `settings` outlives the application's
/// windows.
void followLook(const Settings &settings);

/// Whether things should stand still: no animation, no blinking caret.
[[nodiscard]] bool isMotionReduced();

} // namespace moai
