// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/CodeLexer.h"
#include "markdown/Parts.h"
#include "markdown/Typography.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace moai::markdown {

/// One text that was laid out: a paragraph's part, or a table's cell.
struct Run {
    std::unique_ptr<QTextLayout> text;
    QPointF at;          ///< within the part
    qsizetype start = 0; ///< of its first character in Block::text
    QRectF cell;         ///< of a table's cell, within the part
};

/// A part of a block, laid out for a width.
struct PartLayout {
    std::vector<Run> runs;
    qreal height = 0;

    /// The place in Block::text nearest to the point, and whether the point is on text at all.
    struct Hit {
        qsizetype offset = 0;
        qsizetype character = 0; ///< the one under the point; may be the one before `offset`
        bool onText = false;
    };
    [[nodiscard]] Hit hit(QPointF point) const;
    /// Where the cursor would stand before the character at `offset`, within the part.
    [[nodiscard]] QRectF cursorRect(qsizetype offset) const;
    /// Calls `use(run, line, x from, x to)` for every line that shows characters of the range.
    template <class Use>
    void forEachLine(Range range, Use use) const;
};

/// What a part needs to know of its block.
struct PartContext {
    const Block *block = nullptr;
    Range range;
    bool isLast = true;       ///< of the block's parts
    qsizetype row = 0;        ///< of a table
    qreal width = 0;          ///< for text, or of the whole table
    QList<qreal> columns;     ///< of a table, with padding
    qreal cellPadding = 0;    ///< of a table, left and right
    bool rightToLeft = false; ///< the block's text is
    const Typography *typography = nullptr;
};

/// Lays out text, with code in the colours of its language; `state` is what the lexer carries from
/// one part of a code block to the next.
[[nodiscard]] std::unique_ptr<PartLayout> layOut(const PartContext &part, LexState &state);

/// What a table's cell takes: its longest line in one piece, and its longest word.
struct CellWidths {
    qreal line = 0;
    qreal word = 0;
};
[[nodiscard]] CellWidths measureCell(const Block &block, Range range, bool isHead,
                                     const Typography &typography);

/// How high that will be, without laying anything out.
[[nodiscard]] qreal guessHeight(const PartContext &part);

template <class Use>
void PartLayout::forEachLine(Range range, Use use) const
{
    for (const Run &run : runs) {
        const qsizetype length = run.text->text().size();
        const int from = int(qBound(qsizetype(0), range.from - run.start, length));
        const int to = int(qBound(qsizetype(0), range.to - run.start, length));
        for (int i = 0; from < to && i < run.text->lineCount(); ++i) {
            const QTextLine line = run.text->lineAt(i);
            const int first = qMax(from, line.textStart());
            const int last = qMin(to, line.textStart() + line.textLength());
            if (first < last)
                use(run, line, line.cursorToX(first), line.cursorToX(last));
        }
    }
}

} // namespace moai::markdown
