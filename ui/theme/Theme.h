// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QApplication;

namespace moai {

/// The colours of the window, light and dark. Every text colour is at least 4.5:1 on `window`,
/// `surface`, `raised` and `codeSurface`, in high contrast 7:1 (a test computes it).
struct Theme {
    bool dark = false;
    bool highContrast = false;
    QColor window;  ///< behind everything
    QColor surface; ///< sidebar, composer, cards
    QColor raised;  ///< column heads, hovered rows
    QColor text;
    QColor muted;  ///< secondary text
    QColor faint;  ///< hairlines
    QColor accent; ///< focus, links, the primary button
    QColor onAccent;
    QColor selection; ///< behind selected text and rows; `text` stays readable on it
    QColor success;
    QColor warning;
    QColor danger;
    QColor codeSurface; ///< behind code
    QColor quoteBar;

    /// The colours of source code on `codeSurface`.
    struct Code {
        QColor keyword;
        QColor string;
        QColor number;
        QColor comment;
    } code;

    std::array<QColor, 12> seats;

    /// A participant's colour by seat, distinct in both modes and 3:1 on `window`; the thirteenth
    /// seat has the first one's again.
    [[nodiscard]] QColor seat(int position) const;
};

/// The theme for the application's current palette. The reference stays valid; ask again after
/// a QEvent::PaletteChange.
[[nodiscard]] const Theme &theme();

/// The sets of colours themselves.
[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &lightContrastTheme();
[[nodiscard]] const Theme &darkContrastTheme();

/// Light or dark: as the desktop is, or as the person wants it.
enum class ColourScheme { System, Light, Dark };

/// Gives the application Moai's style, palette and fonts, and keeps following the desktop's wishes.
/// Call once, before the first window. `MOAI_THEME=light|dark` in the environment wins over the
/// desktop and over the person's choice (Look.h).
void applyTheme(QApplication &application);

/// That part of the person's choice alone; takes effect at once. Needs applyTheme() before.
void setColourScheme(ColourScheme scheme);

/// Distances in device-independent pixels at a 100 % font.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int radius = 6; ///< of a rounded corner
} // namespace spacing

} // namespace moai
