// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/MarkdownDocument.h"
#include "markdown/PartLayout.h"

#include <optional>

namespace moai::markdown {

/// A place between two characters of a document.
struct Position {
    qsizetype block = 0;
    qsizetype offset = 0; ///< in Block::text

    auto operator<=>(const Position &) const = default;
};

/// The document as a column of parts with their heights: guessed until a part is laid out, which
/// happens when it comes into view. Knows no widget; coordinates start at the column's top left.
/// An update costs the blocks that changed; what is finished keeps its layout.
class Flow
{
public:
    struct Part {
        qsizetype block = 0;
        Range range;
        qsizetype row = 0;
        bool isLast = true; ///< of its block
        qreal before = 0;   ///< distance to what is above, padding included
        qreal after = 0;    ///< padding below
        qreal height = 0;
        bool exact = false;
        std::optional<LexState> leaves; ///< what the lexer carries on to the next part
        std::unique_ptr<PartLayout> layout;

        [[nodiscard]] qreal extent() const { return before + height + after; }
    };

    /// What belongs to a block as a whole.
    struct BlockBox {
        size_t firstPart = 0;
        qreal inset = 0; ///< of the block's box from the column's edge where its text begins
        qreal gap = 0;   ///< to the block above; part of the first part's `before`
        bool rightToLeft = false; ///< the side on which its lines begin and its bars stand
        QList<qreal> columns;     ///< of a table, padding included
        qreal cellPadding = 0;    ///< of a table, left and right
    };

    explicit Flow(const MarkdownDocument &document, const Typography &typography);

    void update(const MarkdownDocument::Change &change);
    /// Lays everything out anew, for another width or look.
    void reset(qreal width, const Typography &typography);

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_tops.back(); }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] const std::vector<Block> &blocks() const { return m_document.blocks(); }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    [[nodiscard]] const BlockBox &boxOf(qsizetype block) const { return m_boxes[size_t(block)]; }

    /// The part that covers `y`, or the nearest.
    [[nodiscard]] size_t partAt(qreal y) const;
    [[nodiscard]] size_t partOf(Position position) const;
    [[nodiscard]] qreal top(size_t part) const { return m_tops[part]; }
    [[nodiscard]] size_t endOfBlock(qsizetype block) const;
    /// The block's box without the gap above it.
    [[nodiscard]] QRectF rectOf(qsizetype block) const;
    /// Where the part's layout has its origin.
    [[nodiscard]] QPointF originOf(size_t part) const;

    /// Lays the part out if it is not.
    const PartLayout &require(size_t part);
    void requireAll();
    /// Forgets layouts of parts outside the range, keeps their heights.
    void release(size_t keepFrom, size_t keepTo);

    /// The place nearest to the point; lays out what is there.
    struct Hit {
        Position position;
        qsizetype character = 0; ///< in the block's text, the one under the point
        bool onText = false;
    };
    [[nodiscard]] Hit hit(QPointF point);
    [[nodiscard]] QRectF cursorRect(Position position);

private:
    [[nodiscard]] PartContext contextOf(const Part &part) const;
    [[nodiscard]] bool isRightToLeft(qsizetype block) const;
    void appendBlock(qsizetype block, std::vector<Part> &old, qsizetype unchanged);
    void measureColumns(const Block &block, BlockBox &box) const;
    [[nodiscard]] qreal textWidth(const Block &block, const BlockBox &box) const;
    [[nodiscard]] LexState stateBefore(size_t part);
    bool layOutPart(size_t part);
    void sumUp(size_t from);

    const MarkdownDocument &m_document;
    Typography m_typography;
    qreal m_width = 400;
    std::vector<Part> m_parts;
    std::vector<BlockBox> m_boxes;
    std::vector<qreal> m_tops{0}; ///< one more than parts
};

} // namespace moai::markdown
