// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"

#include <QFont>
#include <QTextLayout>

#include <array>

namespace moai::markdown {

/// The fonts and distances that a view's font comes to, in device-independent pixels.
struct Typography {
    explicit Typography(const QFont &font);

    QFont body;
    QFont code;
    QFont label;                   ///< a code block's language
    std::array<QFont, 6> headings; ///< by level, from 1
    qreal em = 0;                  ///< the body's size
    qreal averageWidth = 0;        ///< of a body's character, to guess heights
    qreal codeWidth = 0;           ///< of a code's character

    qreal quoteInset = 0;
    qreal itemInset = 0;
    qreal codePadding = 0;
    qreal cellPaddingX = 0;
    qreal tightCellPaddingX = 0; ///< where a table has to wrap
    qreal cellPaddingY = 0;

    [[nodiscard]] const QFont &fontOf(const Block &block) const;
    /// From one base line to the next.
    [[nodiscard]] qreal pitchOf(const Block &block) const;
    /// Above the first line of a code block: its padding, or the room its language needs.
    [[nodiscard]] qreal headOf(const Block &block) const;
    /// How far the containers push the block in.
    [[nodiscard]] qreal insetOf(const Block &block) const;
    [[nodiscard]] qreal insetOf(const Container &container) const;
    /// Between two blocks that follow each other.
    [[nodiscard]] qreal gapBetween(const Block &above, const Block &below) const;
};

/// The looks of `length` characters of the block from `from` on, in the theme's colours; ranges
/// count from `from`.
[[nodiscard]] QList<QTextLayout::FormatRange>
formatsOf(const Block &block, qsizetype from, qsizetype length, const Typography &typography);

} // namespace moai::markdown
