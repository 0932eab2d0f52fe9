// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/PlainText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace moai::markdown {

using namespace Qt::StringLiterals;

namespace {

/// The marks of the items that begin with this block, indented as deep as the item.
QString marksOf(const Block &block)
{
    QString indent;
    QString marks;
    for (const auto &container : block.containers) {
        if (container.kind == Container::Kind::Quote)
            continue;
        const QString mark = container.task == Task::Done   ? u"[x]"_s
                             : container.task == Task::Open ? u"[ ]"_s
                                                            : container.marker;
        if (mark.isEmpty())
            indent += u"  "_s;
        else
            marks += mark + u' ';
    }
    return indent + marks;
}

QString breakBetween(const Block &above, const Block &below)
{
    const bool inList = !below.containers.isEmpty() && !above.containers.isEmpty() &&
                        below.containers.last().kind == Container::Kind::Item;
    const bool newList = below.containers.size() == 1 && below.containers.last().startsList;
    return inList && below.containers.last().tight && !newList ? u"\n"_s : u"\n\n"_s;
}

} // namespace

QString plainText(const std::vector<Block> &blocks, Position from, Position to)
{
    QString text;
    for (qsizetype i = from.block; i <= to.block && i < qsizetype(blocks.size()); ++i) {
        const Block &block = blocks[size_t(i)];
        if (i > from.block)
            text += breakBetween(blocks[size_t(i - 1)], block);
        const qsizetype start = i == from.block ? from.offset : 0;
        const qsizetype end = i == to.block ? to.offset : block.text.size();
        if (start == 0 && from.block != to.block)
            text += marksOf(block);
        text += block.kind == Block::Kind::Rule ? u"———"_s : block.text.sliced(start, end - start);
    }
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

Position endOf(const std::vector<Block> &blocks)
{
    return blocks.empty() ? Position()
                          : Position{qsizetype(blocks.size()) - 1, blocks.back().text.size()};
}

Range wordAt(const Block &block, qsizetype offset)
{
    if (block.text.isEmpty())
        return {};
    // Far enough around the place; words are not longer.
    constexpr qsizetype reach = 500;
    const qsizetype base = std::max(qsizetype(0), offset - reach);
    const QString text = block.text.sliced(base, std::min(block.text.size() - base, 2 * reach));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const qsizetype local = std::min(offset - base, text.size() - 1);
    finder.setPosition(local);
    const qsizetype from = finder.isAtBoundary() ? local : finder.toPreviousBoundary();
    finder.setPosition(local);
    const qsizetype to = finder.toNextBoundary();
    return {base + std::max(from, qsizetype(0)), base + (to < 0 ? text.size() : to)};
}

} // namespace moai::markdown
