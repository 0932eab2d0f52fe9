// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"
#include "markdown/BoundaryScanner.h"

#include <QByteArray>
#include <QStringConverter>

#include <optional>
#include <vector>

namespace moai::markdown {

/// Markdown that grows, as the blocks it reads as: at every moment what a parse of the whole text
/// would give, whatever the pieces it came in. An append costs the text since the last line that
/// certainly starts a top-level block; blocks before it are never touched again.
///
/// Link reference definitions (`[label]: address`) hold for the whole text, so from the first line
/// that may be one every append parses everything. Line ends become `\n`; half a surrogate pair
/// waits for its other half.
class MarkdownDocument
{
public:
    /// Blocks before `first` are as they were; `previous` is what stood at `first`, if something.
    struct Change {
        qsizetype first = 0;
        std::optional<Block> previous;
    };

    Change append(QStringView delta);
    void clear();

    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    [[nodiscard]] QString source() const { return QString::fromUtf8(m_source); }
    /// The Markdown of the top-level blocks that the blocks `first` to `last` stand in.
    [[nodiscard]] QString sourceOf(qsizetype first, qsizetype last) const;

private:
    /// A stretch of the source that parses by itself, up to where the next one begins.
    struct Segment {
        qsizetype begin = 0;
        size_t firstBlock = 0;
    };

    void read(QStringView delta);
    [[nodiscard]] std::vector<qsizetype> newBoundaries();

    QByteArray m_source; ///< UTF-8; lines end in `\n`
    QStringEncoder m_encoder{QStringConverter::Utf8};
    bool m_endedInReturn = false;
    BoundaryScanner m_scanner;
    qsizetype m_scanned = 0; ///< up to here the scanner knows the text
    std::vector<Segment> m_segments{Segment()};
    std::vector<Block> m_blocks;
};

} // namespace moai::markdown
