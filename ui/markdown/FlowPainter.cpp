// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/FlowPainter.h"

#include "theme/Icons.h"
#include "theme/StyleShapes.h"
#include "theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace moai::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal boxRadius = 8;
constexpr qreal barWidth = 3;

bool isQuoted(const Block &block)
{
    return std::ranges::any_of(block.containers, [](const Container &container) {
        return container.kind == Container::Kind::Quote;
    });
}

/// Paints one block's parts that are in view, and what surrounds them.
class BlockPainter
{
public:
    BlockPainter(QPainter &painter, Flow &flow, qsizetype index, const Marks &marks)
        : m_painter(painter),
          m_flow(flow),
          m_index(index),
          m_marks(marks),
          m_block(flow.blocks()[size_t(index)]),
          m_box(flow.boxOf(index)),
          m_typography(flow.typography()),
          m_colours(theme())
    {
    }

    void paint(size_t firstPart, size_t endPart)
    {
        const QRectF rect = m_flow.rectOf(m_index);
        paintBars(rect);
        if (m_block.kind == Block::Kind::Code)
            paintCodeBox(rect);
        else if (m_block.kind == Block::Kind::Rule)
            m_painter.fillRect(rect, m_colours.faint);
        else if (m_block.kind == Block::Kind::Table)
            paintTableGround(rect, firstPart, endPart);
        if (firstPart == m_box.firstPart)
            paintMarkers();
        for (size_t part = firstPart; part < endPart; ++part)
            paintText(part);
        if (m_block.kind == Block::Kind::Code)
            paintCopyButton();
    }

private:
    /// From the left edge, or the right one for right-to-left text.
    QRectF mirrored(const QRectF &rect) const
    {
        return m_box.rightToLeft
                   ? QRectF(m_flow.width() - rect.right(), rect.y(), rect.width(), rect.height())
                   : rect;
    }

    void paintBars(const QRectF &rect)
    {
        qreal x = 0;
        for (qsizetype i = 0; i < m_block.containers.size(); ++i) {
            const Container &container = m_block.containers[i];
            if (container.kind == Container::Kind::Quote) {
                const bool goesOn = m_index > 0 && sharesQuote(i);
                const qreal top = goesOn ? rect.top() - m_box.gap : rect.top();
                m_painter.fillRect(mirrored({x, top, barWidth, rect.bottom() - top}),
                                   m_colours.quoteBar);
            }
            x += m_typography.insetOf(container);
        }
    }

    /// The block above stands in the same quote.
    bool sharesQuote(qsizetype depth) const
    {
        const auto &above = m_flow.blocks()[size_t(m_index - 1)].containers;
        if (above.size() <= depth)
            return false;
        for (qsizetype i = 0; i <= depth; ++i)
            if (above[i].kind != m_block.containers[i].kind ||
                !m_block.containers[i].marker.isEmpty())
                return false;
        return true;
    }

    void paintMarkers()
    {
        // The marker stands on the first line's base line, whatever the block is.
        const PartLayout &layout = m_flow.require(m_box.firstPart);
        const QPointF origin = m_flow.originOf(m_box.firstPart);
        const QFontMetricsF metrics(m_typography.body);
        qreal baseline = origin.y() + metrics.ascent();
        qreal middle = origin.y() + m_typography.pitchOf(m_block) / 2;
        if (!layout.runs.empty() && layout.runs.front().text->lineCount() > 0) {
            const QTextLine line = layout.runs.front().text->lineAt(0);
            baseline = origin.y() + layout.runs.front().at.y() + line.y() + line.ascent();
            middle = baseline - metrics.xHeight() / 2;
        }
        qreal x = 0;
        for (const Container &container : m_block.containers) {
            x += m_typography.insetOf(container);
            if (container.task != Task::None)
                paintTask(container.task, x, middle);
            else if (!container.marker.isEmpty())
                paintMarker(container.marker, x, baseline);
        }
    }

    void paintMarker(const QString &marker, qreal right, qreal baseline)
    {
        const qreal em = m_typography.em;
        const qreal width = QFontMetricsF(m_typography.body).horizontalAdvance(marker);
        const bool isBullet = !marker.front().isDigit();
        const qreal x = isBullet ? right - 0.85 * em - width / 2 : right - 0.5 * em - width;
        m_painter.setFont(m_typography.body);
        m_painter.setPen(m_colours.muted);
        const auto direction = m_painter.layoutDirection();
        m_painter.setLayoutDirection(m_box.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(QPointF(mirrored({x, 0, width, 0}).x(), baseline), marker);
        m_painter.setLayoutDirection(direction);
    }

    void paintTask(Task task, qreal right, qreal middle)
    {
        const qreal size = std::round(1.1 * m_typography.em);
        QStyleOption option;
        option.rect =
            mirrored({right - size - 0.45 * m_typography.em, middle - size / 2, size, size})
                .toRect();
        option.state =
            QStyle::State_Enabled | (task == Task::Done ? QStyle::State_On : QStyle::State_Off);
        shapes::checkBox(&m_painter, option);
    }

    void paintCodeBox(const QRectF &rect)
    {
        shapes::box(&m_painter, rect, boxRadius, m_colours.codeSurface, m_colours.faint);
        if (m_block.language.isEmpty())
            return;
        const qreal head = m_typography.headOf(m_block);
        const QRectF label(rect.left() + m_typography.codePadding, rect.top(),
                           rect.width() - 2 * m_typography.codePadding - head, head);
        m_painter.setFont(m_typography.label);
        m_painter.setPen(m_colours.muted);
        const QFontMetricsF metrics(m_typography.label);
        // Code begins at the left, everywhere.
        m_painter.drawText(
            label, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(m_block.language, Qt::ElideRight, label.width()));
    }

    void paintCopyButton()
    {
        const bool focused = m_marks.focused.isCopyButton() && m_marks.focused.block == m_index;
        const bool copied = m_marks.copiedCode == m_index;
        if (m_marks.hoveredCode != m_index && !focused && !copied)
            return;
        const QRectF button = copyButtonRect(m_flow, m_index);
        const bool hot = m_marks.hovered.isCopyButton() && m_marks.hovered.block == m_index;
        shapes::box(&m_painter, button, spacing::radius,
                    hot ? m_colours.raised : m_colours.codeSurface);
        const qreal inset = button.width() * 0.18;
        icon(copied ? "check"_L1 : "copy"_L1, copied ? Tint::Success
                                              : hot  ? Tint::Text
                                                     : Tint::Muted)
            .paint(&m_painter, button.adjusted(inset, inset, -inset, -inset).toRect());
        if (focused)
            shapes::focusRing(&m_painter, button, spacing::radius);
    }

    void paintTableGround(const QRectF &rect, size_t firstPart, size_t endPart)
    {
        const qreal width = std::min(
            std::accumulate(m_box.columns.begin(), m_box.columns.end(), 0.0), rect.width());
        const QRectF table(m_box.rightToLeft ? rect.right() - width : rect.left(), rect.top(),
                           width, rect.height());
        m_painter.save();
        QPainterPath path;
        path.addRoundedRect(table, boxRadius, boxRadius);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setClipPath(path, Qt::IntersectClip);
        for (size_t part = firstPart; part < endPart; ++part) {
            const qreal y = m_flow.originOf(part).y();
            if (part == m_box.firstPart)
                m_painter.fillRect(QRectF(table.left(), y, width, m_flow.parts()[part].height),
                                   m_colours.surface);
            else
                m_painter.fillRect(QRectF(table.left(), std::floor(y), width, 1), m_colours.faint);
        }
        m_painter.restore();
        shapes::box(&m_painter, table, boxRadius, {}, m_colours.faint);
    }

    void paintText(size_t index)
    {
        const PartLayout &layout = m_flow.require(index);
        const QPointF origin = m_flow.originOf(index);
        const Range range = m_flow.parts()[index].range;
        paintInlineCode(layout, origin, range);
        m_painter.setPen(isQuoted(m_block) ? m_colours.muted : m_colours.text);
        for (const Run &run : layout.runs) {
            if (!run.cell.isEmpty()) {
                m_painter.save();
                m_painter.setClipRect(run.cell.translated(origin), Qt::IntersectClip);
            }
            run.text->draw(&m_painter, origin + run.at, selectionIn(run));
            if (!run.cell.isEmpty())
                m_painter.restore();
        }
        paintLink(layout, origin, m_marks.hovered, false);
        paintLink(layout, origin, m_marks.focused, true);
    }

    QList<QTextLayout::FormatRange> selectionIn(const Run &run) const
    {
        const Position start{m_index, run.start};
        const Position end{m_index, run.start + run.text->text().size()};
        const Position from = std::max(m_marks.selectedFrom, start);
        const Position to = std::min(m_marks.selectedTo, end);
        if (from >= to)
            return {};
        QTextCharFormat format;
        format.setBackground(m_colours.selection);
        return {{int(from.offset - run.start), int(to.offset - from.offset), format}};
    }

    void paintInlineCode(const PartLayout &layout, QPointF origin, Range range)
    {
        for (const Span &span : m_block.spans) {
            if (!span.looks.testFlag(Look::Code) || span.start >= range.to ||
                span.start + span.length <= range.from)
                continue;
            layout.forEachLine({span.start, span.start + span.length},
                               [&](const Run &run, const QTextLine &line, qreal x1, qreal x2) {
                                   const QPointF at = origin + run.at;
                                   const QRectF pill(at.x() + std::min(x1, x2) - 1.5,
                                                     at.y() + line.y() + 1, std::abs(x2 - x1) + 3,
                                                     line.height() - 2);
                                   shapes::box(&m_painter, pill, 4, m_colours.raised);
                               });
        }
    }

    void paintLink(const PartLayout &layout, QPointF origin, const Target &target, bool ring)
    {
        if (!target.isLink() || target.block != m_index)
            return;
        for (const Span &span : m_block.spans) {
            if (span.link != target.link)
                continue;
            layout.forEachLine({span.start, span.start + span.length}, [&](const Run &run,
                                                                           const QTextLine &line,
                                                                           qreal x1, qreal x2) {
                const QPointF at = origin + run.at;
                const QRectF rect(at.x() + std::min(x1, x2), at.y() + line.y(), std::abs(x2 - x1),
                                  line.height());
                if (ring)
                    shapes::focusRing(&m_painter, rect.adjusted(-3, -1, 3, 1), 4);
                else
                    m_painter.fillRect(
                        QRectF(rect.left(), at.y() + line.y() + line.ascent() + 2, rect.width(), 1),
                        m_colours.accent);
            });
        }
    }

    QPainter &m_painter;
    Flow &m_flow;
    qsizetype m_index;
    const Marks &m_marks;
    const Block &m_block;
    const Flow::BlockBox &m_box;
    const Typography &m_typography;
    const Theme &m_colours;
};

} // namespace

QRectF copyButtonRect(const Flow &flow, qsizetype block)
{
    const QRectF rect = flow.rectOf(block);
    const qreal size = std::round(1.8 * flow.typography().em);
    return QRectF(rect.right() - size - 4, rect.top() + 4, size, size);
}

void paint(QPainter &painter, Flow &flow, const QRectF &visible, const Marks &marks)
{
    if (flow.parts().empty())
        return;
    for (size_t part = flow.partAt(visible.top());
         part < flow.parts().size() && flow.top(part) < visible.bottom();) {
        const qsizetype block = flow.parts()[part].block;
        size_t end = part;
        const size_t last = flow.endOfBlock(block);
        while (end < last && flow.top(end) < visible.bottom())
            flow.require(end++);
        BlockPainter(painter, flow, block, marks).paint(part, end);
        part = end;
    }
}

} // namespace moai::markdown
