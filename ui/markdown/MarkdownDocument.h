// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"
#include "markdown/BoundaryScanner.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace moai::markdown {

/// UTF-8 with `\n` as its line ends, out of pieces that may split a surrogate pair or a CRLF.
class SourceText
{
public:
    void append(QStringView delta);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const { return QString::fromUtf8(m_bytes); }

private:
    QByteArray m_bytes;
    QChar m_halfPair; ///< null, or waits for its other half
    bool m_endedInReturn = false;
};

/// Markdown that grows, as the blocks it reads as: at every moment what a parse of the whole text
/// would give, whatever the pieces it came in. An append costs the text since the last line that
/// certainly starts a top-level block; blocks before it are never touched again.
///
/// Link reference definitions (`[label]: address`) hold for the whole text, so from the first line
/// that may be one every append parses everything.
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
    [[nodiscard]] bool isEmpty() const { return m_source.bytes().isEmpty(); }
    [[nodiscard]] const SourceText &source() const { return m_source; }
    /// The Markdown of the top-level blocks that the blocks `first` to `last` stand in.
    [[nodiscard]] QString sourceOf(qsizetype first, qsizetype last) const;

private:
    /// A stretch of the source that parses by itself, up to where the next one begins.
    struct Segment {
        qsizetype begin = 0;
        size_t firstBlock = 0;
    };

    [[nodiscard]] std::vector<qsizetype> newBoundaries();

    SourceText m_source;
    BoundaryScanner m_scanner;
    qsizetype m_scanned = 0; ///< up to here the scanner knows the text
    std::vector<Segment> m_segments{Segment()};
    std::vector<Block> m_blocks;
};

} // namespace moai::markdown
