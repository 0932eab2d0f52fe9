// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

namespace moai {

/// What the tray's icon stands on, as far as that can be known.
enum class TrayGround {
    Any, ///< dark, or nobody says
    Light,
};

/// Of a panel in that colour.
[[nodiscard]] TrayGround groundOf(const QColor &panel);

/// Of the panel at the icon's place on the screen: where trays take in windows (XEmbed), it is
/// looked at. Hosts of StatusNotifierItems tell neither place nor colour, and get `Any`, as do all
/// but X11.
[[nodiscard]] TrayGround groundAt(const QRect &iconPlace);

} // namespace moai
