// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace moai {

/// The colours and measures of the window, light and dark. Measures are in device-independent
/// pixels at a 100 % font.
struct Theme {
    bool dark = false;
    QColor window;  ///< behind everything
    QColor surface; ///< sidebar, composer, cards
    QColor raised;  ///< column heads, hovered rows
    QColor text;
    QColor muted;  ///< secondary text; at least 4.5:1 on window and surface
    QColor faint;  ///< hairlines
    QColor accent; ///< focus, selection, the primary button
    QColor onAccent;
    QColor success;
    QColor warning;
    QColor danger;
    QColor codeSurface; ///< behind code
    QColor quoteBar;

    /// A participant's colour by seat, distinct in both modes and 3:1 on `window`.
    [[nodiscard]] QColor seat(int position) const;
};

/// The theme for the application's current palette.
[[nodiscard]] const Theme &theme();

} // namespace moai
