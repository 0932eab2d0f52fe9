// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/MarkdownDocument.h"

#include "markdown/BlockBuilder.h"

#include <algorithm>

namespace moai::markdown {

using namespace Qt::StringLiterals;

void SourceText::append(QStringView delta)
{
    QString text = m_halfPair.isNull() ? delta.toString() : QString(m_halfPair + delta);
    m_halfPair = {};
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_halfPair = text.back();
        text.chop(1);
    }
    if (text.isEmpty())
        return;
    if (m_endedInReturn && text.startsWith(u'\n'))
        text.remove(0, 1);
    m_endedInReturn = text.endsWith(u'\r');
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    m_bytes += text.toUtf8();
}

void MarkdownDocument::clear()
{
    *this = MarkdownDocument();
}

std::vector<qsizetype> MarkdownDocument::newBoundaries()
{
    std::vector<qsizetype> boundaries;
    const QByteArrayView text(m_source.bytes());
    for (qsizetype end = text.indexOf('\n', m_scanned); end >= 0;
         end = text.indexOf('\n', m_scanned)) {
        if (m_scanner.startsBlock(text.sliced(m_scanned, end - m_scanned)) && m_scanned > 0)
            boundaries.push_back(m_scanned);
        m_scanned = end + 1;
    }
    return boundaries;
}

MarkdownDocument::Change MarkdownDocument::append(QStringView delta)
{
    m_source.append(delta);
    const auto boundaries = newBoundaries();
    const QByteArrayView text(m_source.bytes());
    const bool whole =
        m_scanner.mayDefineLinks() || m_scanner.mightDefineLinks(text.sliced(m_scanned));
    if (whole)
        m_segments.assign(1, Segment());

    // What was parsed since the last boundary is parsed again, the rest stands.
    const size_t stable = m_segments.back().firstBlock;
    std::vector<Block> before(std::make_move_iterator(m_blocks.begin() + qptrdiff(stable)),
                              std::make_move_iterator(m_blocks.end()));
    m_blocks.resize(stable);
    const auto parseTo = [&](qsizetype end) {
        const qsizetype begin = m_segments.back().begin;
        for (auto &block : parseBlocks(text.sliced(begin, end - begin)))
            m_blocks.push_back(std::move(block));
    };
    if (!whole) {
        for (const qsizetype boundary : boundaries) {
            parseTo(boundary);
            m_segments.push_back({boundary, m_blocks.size()});
        }
    }
    parseTo(text.size());

    const auto [now, then] = std::mismatch(m_blocks.begin() + qptrdiff(stable), m_blocks.end(),
                                           before.begin(), before.end());
    Change change{now - m_blocks.begin(), {}};
    if (then != before.end())
        change.previous = std::move(*then);
    return change;
}

QString MarkdownDocument::sourceOf(qsizetype first, qsizetype last) const
{
    const auto after = [this](qsizetype block) {
        return std::ranges::upper_bound(m_segments, size_t(block), {}, &Segment::firstBlock);
    };
    // Segments of no block share their first block with the next: upper_bound skips past them.
    const auto from = std::prev(after(first));
    const auto to = after(last);
    const qsizetype end = to == m_segments.end() ? m_source.bytes().size() : to->begin;
    return QString::fromUtf8(m_source.bytes().sliced(from->begin, end - from->begin)).trimmed();
}

} // namespace moai::markdown
