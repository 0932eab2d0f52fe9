// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/Flow.h"

#include "markdown/TableColumns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moai::markdown {

namespace {

constexpr qsizetype measuredRows = 60; // a table's columns are as wide as these rows want
constexpr qsizetype measuredColumns = 100;
constexpr qsizetype searchedForLetter = 2'000;
constexpr qreal longestWord = 12; // in em: what a narrow column keeps together

/// Whether the block's first letter outside of code belongs to a script written from the right.
std::optional<bool> directionOf(const Block &block)
{
    const auto isCode = [&block](qsizetype at) {
        return std::ranges::any_of(block.spans, [at](const Span &span) {
            return span.looks.testFlag(Look::Code) && at >= span.start &&
                   at < span.start + span.length;
        });
    };
    for (qsizetype i = 0; i < std::min(block.text.size(), searchedForLetter); ++i) {
        const auto direction = block.text[i].direction();
        const bool isLetter =
            direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
        if (isLetter && !isCode(i))
            return direction != QChar::DirL;
    }
    return {};
}

} // namespace

Flow::Flow(const MarkdownDocument &document, const Typography &typography)
    : m_document(document), m_typography(typography)
{
}

void Flow::reset(qreal width, const Typography &typography)
{
    m_width = width;
    m_typography = typography;
    update({});
}

void Flow::update(const MarkdownDocument::Change &change)
{
    const auto first = size_t(change.first);
    std::vector<Part> old;
    const size_t firstPart = first < m_boxes.size() ? m_boxes[first].firstPart : m_parts.size();
    qsizetype unchanged = 0;
    if (change.previous && first < blocks().size()) {
        unchanged = commonLength(*change.previous, blocks()[first]);
        const size_t end =
            first + 1 < m_boxes.size() ? m_boxes[first + 1].firstPart : m_parts.size();
        old.assign(std::make_move_iterator(m_parts.begin() + qptrdiff(firstPart)),
                   std::make_move_iterator(m_parts.begin() + qptrdiff(end)));
    }
    const QList<qreal> columns = !old.empty() ? m_boxes[first].columns : QList<qreal>();
    m_parts.resize(firstPart);
    m_boxes.resize(std::min(first, m_boxes.size()));
    for (auto block = qsizetype(first); block < qsizetype(blocks().size()); ++block) {
        appendBlock(block, old, unchanged);
        if (block == qsizetype(first) && m_boxes[first].columns != columns)
            for (size_t i = firstPart; i < m_parts.size(); ++i)
                m_parts[i].layout.reset(), m_parts[i].exact = false;
        old.clear();
    }
    sumUp(firstPart);
}

void Flow::appendBlock(qsizetype index, std::vector<Part> &old, qsizetype unchanged)
{
    const Block &block = blocks()[size_t(index)];
    BlockBox box;
    box.firstPart = m_parts.size();
    box.inset = m_typography.insetOf(block);
    box.gap = index > 0 ? m_typography.gapBetween(blocks()[size_t(index - 1)], block) : 0;
    box.rightToLeft = isRightToLeft(index);
    if (block.kind == Block::Kind::Table)
        measureColumns(block, box);
    m_boxes.push_back(box);

    const auto ranges = cut(block);
    for (size_t i = 0; i < ranges.size(); ++i) {
        Part part;
        part.block = index;
        part.range = ranges[i];
        part.row = qsizetype(i);
        part.isLast = i + 1 == ranges.size();
        if (i == 0)
            part.before = box.gap;
        if (block.kind == Block::Kind::Code) {
            part.before += i == 0 ? m_typography.headOf(block) : 0;
            part.after = part.isLast ? m_typography.codePadding : 0;
        }
        const bool stays = i + 1 < old.size() && old[i].range == part.range &&
                           part.range.to <= unchanged && !part.isLast;
        if (stays) {
            part.height = old[i].height;
            part.exact = old[i].exact;
            part.leaves = old[i].leaves;
            part.layout = std::move(old[i].layout);
        } else {
            part.height = guessHeight(contextOf(part));
        }
        m_parts.push_back(std::move(part));
    }
}

/// A list and a quote have one direction, their first block's. Otherwise it is the block's own: of
/// its first letter outside of code, or, without letters, that of the block above.
bool Flow::isRightToLeft(qsizetype index) const
{
    const Block &block = blocks()[size_t(index)];
    const bool hasAbove = index > 0;
    const bool goesOn = hasAbove && !block.containers.isEmpty() &&
                        !block.containers.first().startsList &&
                        !blocks()[size_t(index - 1)].containers.isEmpty();
    if (goesOn)
        return boxOf(index - 1).rightToLeft;
    if (block.kind == Block::Kind::Code)
        return false;
    return directionOf(block).value_or(hasAbove && boxOf(index - 1).rightToLeft);
}

void Flow::measureColumns(const Block &block, BlockBox &box) const
{
    const auto &table = block.table;
    QList<ColumnWish> wishes(std::min(table.columns.size(), measuredColumns));
    for (qsizetype row = 0; row < std::min(table.rows.size(), measuredRows); ++row) {
        const auto &cells = table.rows[row];
        for (qsizetype i = 0; i < std::min(cells.size(), wishes.size()); ++i) {
            // A cell of thousands of characters wraps anyway.
            const Range range{cells[i].start,
                              cells[i].start + std::min<qsizetype>(cells[i].length, 400)};
            const CellWidths widths = measureCell(block, range, row == 0, m_typography);
            const qreal word = std::min(widths.word, longestWord * m_typography.em);
            wishes[i].natural = std::max(wishes[i].natural, widths.line);
            wishes[i].least = std::max(wishes[i].least, word);
        }
    }
    const qreal room = std::max(m_width - box.inset, 1.0);
    const auto columns = [&](qreal padding) {
        QList<ColumnWish> padded = wishes;
        for (auto &wish : padded)
            wish = {wish.natural + 2 * padding, std::min(wish.least, wish.natural) + 2 * padding};
        return padded;
    };
    const auto wide = columns(m_typography.cellPaddingX);
    const qreal natural =
        std::accumulate(wide.begin(), wide.end(), 0.0,
                        [](qreal sum, const ColumnWish &wish) { return sum + wish.natural; });
    // A table that has to wrap gives up air first.
    box.cellPadding = natural > room ? m_typography.tightCellPaddingX : m_typography.cellPaddingX;
    box.columns = shareWidth(columns(box.cellPadding), room);
    for (qreal &width : box.columns)
        width = std::floor(width);
}

qreal Flow::textWidth(const Block &block, const BlockBox &box) const
{
    const qreal padding = block.kind == Block::Kind::Code ? 2 * m_typography.codePadding : 0;
    return std::max(m_width - box.inset - padding, m_typography.em);
}

PartContext Flow::contextOf(const Part &part) const
{
    const Block &block = blocks()[size_t(part.block)];
    const BlockBox &box = boxOf(part.block);
    return {&block,      part.range,      part.isLast,     part.row,     textWidth(block, box),
            box.columns, box.cellPadding, box.rightToLeft, &m_typography};
}

void Flow::sumUp(size_t from)
{
    m_tops.resize(m_parts.size() + 1);
    for (size_t i = from; i < m_parts.size(); ++i)
        m_tops[i + 1] = m_tops[i] + m_parts[i].extent();
}

size_t Flow::partAt(qreal y) const
{
    const auto above = std::ranges::upper_bound(m_tops, y);
    const auto index = size_t(std::max<qptrdiff>(above - m_tops.begin(), 1) - 1);
    return std::min(index, m_parts.empty() ? 0 : m_parts.size() - 1);
}

size_t Flow::endOfBlock(qsizetype block) const
{
    return size_t(block) + 1 < m_boxes.size() ? m_boxes[size_t(block) + 1].firstPart
                                              : m_parts.size();
}

size_t Flow::partOf(Position position) const
{
    const auto first = m_parts.begin() + qptrdiff(boxOf(position.block).firstPart);
    const auto last = m_parts.begin() + qptrdiff(endOfBlock(position.block));
    const auto after =
        std::upper_bound(first, last, position.offset, [](qsizetype offset, const Part &part) {
            return offset < part.range.from;
        });
    return size_t(std::max(after - 1, first) - m_parts.begin());
}

QRectF Flow::rectOf(qsizetype block) const
{
    const BlockBox &box = boxOf(block);
    const qreal from = m_tops[box.firstPart] + box.gap;
    return {box.rightToLeft ? 0 : box.inset, from, std::max(m_width - box.inset, 1.0),
            m_tops[endOfBlock(block)] - from};
}

QPointF Flow::originOf(size_t index) const
{
    const Part &part = m_parts[index];
    const BlockBox &box = boxOf(part.block);
    const bool isCode = blocks()[size_t(part.block)].kind == Block::Kind::Code;
    return {(box.rightToLeft ? 0 : box.inset) + (isCode ? m_typography.codePadding : 0),
            m_tops[index] + part.before};
}

LexState Flow::stateBefore(size_t index)
{
    const size_t first = boxOf(m_parts[index].block).firstPart;
    size_t known = index;
    while (known > first && !m_parts[known - 1].leaves)
        --known;
    LexState state = known > first ? *m_parts[known - 1].leaves : 0;
    const Block &block = blocks()[size_t(m_parts[index].block)];
    const Grammar *grammar = known < index ? grammarFor(block.language) : nullptr;
    for (; known < index; ++known) {
        const Range range = m_parts[known].range;
        if (grammar)
            (void)tokenize(QStringView(block.text).sliced(range.from, range.to - range.from),
                           *grammar, state);
        m_parts[known].leaves = state;
    }
    return state;
}

bool Flow::layOutPart(size_t index)
{
    Part &part = m_parts[index];
    bool moved = false;
    if (!part.layout) {
        LexState state =
            blocks()[size_t(part.block)].kind == Block::Kind::Code ? stateBefore(index) : 0;
        part.layout = layOut(contextOf(part), state);
        part.leaves = state;
        moved = part.height != part.layout->height;
        part.height = part.layout->height;
        part.exact = true;
    }
    return moved;
}

const PartLayout &Flow::require(size_t index)
{
    if (layOutPart(index))
        sumUp(index);
    return *m_parts[index].layout;
}

void Flow::requireAll()
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        layOutPart(i);
    sumUp(0);
}

void Flow::release(size_t keepFrom, size_t keepTo)
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        if (i < keepFrom || i >= keepTo)
            m_parts[i].layout.reset();
}

Flow::Hit Flow::hit(QPointF point)
{
    if (m_parts.empty())
        return {};
    const size_t index = partAt(point.y());
    const auto hit = require(index).hit(point - originOf(index));
    return {{m_parts[index].block, hit.offset}, hit.character, hit.onText};
}

QRectF Flow::cursorRect(Position position)
{
    if (m_parts.empty())
        return {};
    const size_t index = partOf(position);
    const QRectF local = require(index).cursorRect(position.offset);
    return local.translated(originOf(index));
}

} // namespace moai::markdown
