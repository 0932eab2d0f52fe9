// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Flow.h"

class QPainter;

namespace moai::markdown {

/// A link (by index into Block::links) or, with link -1, a code block's Copy button.
struct Target {
    qsizetype block = -1; ///< -1: nothing
    int link = -1;

    [[nodiscard]] bool isLink() const { return block >= 0 && link >= 0; }
    [[nodiscard]] bool isCopyButton() const { return block >= 0 && link < 0; }
    bool operator==(const Target &) const = default;
};

/// What the view shows besides the text.
struct Marks {
    Position selectedFrom;
    Position selectedTo;
    Target hovered;             ///< under the pointer
    Target focused;             ///< by keyboard
    qsizetype hoveredCode = -1; ///< the code block under the pointer: its Copy button shows
    qsizetype copiedCode = -1;  ///< was copied just now
};

/// Paints what of the flow meets `visible` (in the flow's coordinates); lays out what it paints.
void paint(QPainter &painter, Flow &flow, const QRectF &visible, const Marks &marks);

/// Where a code block's Copy button is.
[[nodiscard]] QRectF copyButtonRect(const Flow &flow, qsizetype block);

} // namespace moai::markdown
