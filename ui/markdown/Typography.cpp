// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/Typography.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace moai::markdown {

namespace {

constexpr qreal bodyPitch = 1.55;
constexpr qreal codePitch = 1.5;
constexpr qreal headingPitch = 1.3;
constexpr std::array headingScale{1.6, 1.35, 1.17, 1.05, 1.0, 0.95};

qreal sizeOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

} // namespace

Typography::Typography(const QFont &font)
    : body(scaled(font, 1.05)), code(codeFont(body)), label(scaled(font, 0.88))
{
    for (size_t level = 0; level < headings.size(); ++level) {
        headings[level] = scaled(body, headingScale[level]);
        headings[level].setWeight(QFont::DemiBold);
    }
    em = sizeOf(body);
    averageWidth = QFontMetricsF(body).averageCharWidth();
    codeWidth = QFontMetricsF(code).horizontalAdvance(u'0');
    // Whole pixels: text that moves by what was guessed wrong above it is painted as before.
    quoteInset = std::round(1.15 * em);
    itemInset = std::round(1.75 * em);
    codePadding = std::round(0.9 * em);
    cellPaddingX = std::round(0.75 * em);
    tightCellPaddingX = std::round(0.4 * em);
    cellPaddingY = std::round(0.42 * em);
}

const QFont &Typography::fontOf(const Block &block) const
{
    if (block.kind == Block::Kind::Heading)
        return headings[size_t(std::clamp(block.level, 1, 6) - 1)];
    return block.kind == Block::Kind::Code ? code : body;
}

qreal Typography::pitchOf(const Block &block) const
{
    const qreal factor = block.kind == Block::Kind::Heading ? headingPitch
                         : block.kind == Block::Kind::Code  ? codePitch
                                                            : bodyPitch;
    return std::ceil(sizeOf(fontOf(block)) * factor);
}

qreal Typography::headOf(const Block &block) const
{
    return block.language.isEmpty() ? codePadding : std::ceil(2.2 * em);
}

qreal Typography::insetOf(const Container &container) const
{
    if (container.kind == Container::Kind::Quote)
        return quoteInset;
    if (container.marker.size() <= 2)
        return itemInset;
    // `1234.` needs more room than `1.`; a marker keeps its distance to the text.
    const qreal marker = QFontMetricsF(body).horizontalAdvance(container.marker);
    return std::max(itemInset, std::ceil(marker + 0.8 * em));
}

qreal Typography::insetOf(const Block &block) const
{
    qreal inset = 0;
    for (const auto &container : block.containers)
        inset += insetOf(container);
    return inset;
}

qreal Typography::gapBetween(const Block &above, const Block &below) const
{
    using Kind = Block::Kind;
    if (above.kind == Kind::Heading)
        return std::round(0.45 * em);
    if (below.kind == Kind::Heading)
        return std::round((below.level <= 2 ? 1.5 : 1.2) * em);
    if (above.kind == Kind::Rule || below.kind == Kind::Rule)
        return std::round(1.2 * em);
    const bool boxed = above.kind == Kind::Code || below.kind == Kind::Code ||
                       above.kind == Kind::Table || below.kind == Kind::Table;
    // Within a list the innermost item that both or the lower one stands in says how dense it is.
    for (qsizetype i = below.containers.size() - 1; i >= 0; --i)
        if (below.containers[i].kind == Container::Kind::Item && !above.containers.isEmpty() &&
            !(below.containers[i].startsList && i == 0))
            return std::round((!boxed && below.containers[i].tight ? 0.25 : 0.6) * em);
    return std::round((boxed ? 0.9 : 0.75) * em);
}

QList<QTextLayout::FormatRange> formatsOf(const Block &block, qsizetype from, qsizetype length,
                                          const Typography &typography)
{
    QList<QTextLayout::FormatRange> formats;
    const auto &colours = theme();
    const auto first =
        std::ranges::lower_bound(block.spans, from, std::less_equal(),
                                 [](const Span &span) { return span.start + span.length; });
    for (auto span = first; span != block.spans.end() && span->start < from + length; ++span) {
        const qsizetype start = std::max(span->start, from);
        const qsizetype end = std::min(span->start + span->length, from + length);
        QTextCharFormat format;
        if (span->looks & (Look::Code | Look::Math)) {
            QFont font = typography.code;
            if (block.kind == Block::Kind::Heading)
                font = codeFont(typography.fontOf(block));
            format.setFont(font);
        }
        if (span->looks.testFlag(Look::Bold))
            format.setFontWeight(QFont::DemiBold);
        if (span->looks.testFlag(Look::Italic))
            format.setFontItalic(true);
        if (span->looks.testFlag(Look::Strike)) {
            format.setFontStrikeOut(true);
            format.setForeground(colours.muted);
        }
        if (span->link >= 0)
            format.setForeground(colours.accent);
        formats.append({int(start - from), int(end - start), format});
    }
    return formats;
}

} // namespace moai::markdown
