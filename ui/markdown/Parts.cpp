// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/Parts.h"

#include <algorithm>

namespace moai::markdown {

namespace {

constexpr qsizetype sentenceCut = 2'000; // a sentence that ends after so many ends the part
constexpr qsizetype wordCut = 3'000;     // then a word does,
constexpr qsizetype hardCut = 4'000;     // then anything
constexpr qsizetype linesOfCode = 40;

/// Where the part of running text that starts at `from` ends.
qsizetype endOfProse(QStringView text, qsizetype from)
{
    if (text.size() - from <= sentenceCut)
        return text.size();
    for (qsizetype i = from + sentenceCut; i < std::min(text.size(), from + hardCut); ++i) {
        if (text[i] == QChar::LineSeparator)
            return i + 1;
        const bool afterSentence = QStringView(u".!?。！？").contains(text[i - 1]);
        if (text[i].isSpace() && (afterSentence || i >= from + wordCut))
            return i + 1;
    }
    const qsizetype end = std::min(text.size(), from + hardCut);
    return end < text.size() && text[end].isLowSurrogate() ? end - 1 : end;
}

qsizetype endOfCode(QStringView text, qsizetype from)
{
    qsizetype lines = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (i - from >= hardCut)
            return text[i].isLowSurrogate() ? i - 1 : i;
        if (text[i] == u'\n' && (++lines >= linesOfCode || i - from >= sentenceCut))
            return i + 1;
    }
    return text.size();
}

} // namespace

std::vector<Range> cut(const Block &block)
{
    std::vector<Range> parts;
    if (block.kind == Block::Kind::Table) {
        parts.reserve(size_t(block.table.rows.size()));
        for (const auto &row : block.table.rows)
            parts.push_back({row.isEmpty() ? 0 : row.first().start,
                             row.isEmpty() ? 0 : row.last().start + row.last().length});
    } else {
        const auto endOf = block.kind == Block::Kind::Code ? endOfCode : endOfProse;
        for (qsizetype at = 0; at < block.text.size(); at = parts.back().to)
            parts.push_back({at, endOf(block.text, at)});
    }
    if (parts.empty())
        parts.push_back({0, block.text.size()});
    return parts;
}

qsizetype commonLength(const Block &a, const Block &b)
{
    if (a.kind != b.kind || a.level != b.level || a.language != b.language ||
        a.containers != b.containers)
        return 0;
    const auto text = std::mismatch(a.text.begin(), a.text.end(), b.text.begin(), b.text.end());
    qsizetype common = text.first - a.text.begin();
    const auto looksAlike = [&a, &b](const Span &x, const Span &y) {
        const QString none;
        return x.start == y.start && x.length == y.length && x.looks == y.looks &&
               (x.link < 0 ? none : a.links[x.link]) == (y.link < 0 ? none : b.links[y.link]);
    };
    const auto spans =
        std::mismatch(a.spans.begin(), a.spans.end(), b.spans.begin(), b.spans.end(), looksAlike);
    if (spans.first != a.spans.end())
        common = std::min(common, spans.first->start);
    if (spans.second != b.spans.end())
        common = std::min(common, spans.second->start);
    return common;
}

} // namespace moai::markdown
