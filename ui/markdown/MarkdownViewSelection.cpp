// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownView's selection, and what is copied of it.
#include "markdown/MarkdownView.h"

#include "markdown/FindWords.h"
#include "markdown/PlainText.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

#include <algorithm>

namespace moai {

using namespace markdown;

bool MarkdownView::hasSelection() const
{
    return m_marks.selectedFrom < m_marks.selectedTo;
}

QString MarkdownView::selectedText() const
{
    return hasSelection()
               ? markdown::plainText(m_flow.blocks(), m_marks.selectedFrom, m_marks.selectedTo)
               : QString();
}

void MarkdownView::setSelection(Position from, Position to)
{
    const Position changedFrom = std::min(m_marks.selectedFrom, from);
    const Position changedTo = std::max(m_marks.selectedTo, to);
    m_marks.selectedFrom = from;
    m_marks.selectedTo = to;
    if (m_flow.blocks().empty())
        return;
    const auto last = qsizetype(m_flow.blocks().size()) - 1;
    const QRectF changed = m_flow.rectOf(std::min(changedFrom.block, last)) |
                           m_flow.rectOf(std::min(changedTo.block, last));
    viewport()->update(changed.translated(flowOrigin())
                           .intersected(QRectF(viewport()->rect()).adjusted(-99, 0, 99, 0))
                           .toAlignedRect());
}

void MarkdownView::keepSelectionInside()
{
    const auto inside = [this](Position position) {
        const Position end = endOf(m_flow.blocks());
        if (position >= end)
            return end;
        const auto size = m_flow.blocks()[size_t(position.block)].text.size();
        return Position{position.block, std::min(position.offset, size)};
    };
    for (Position *position :
         {&m_marks.selectedFrom, &m_marks.selectedTo, &m_anchorFrom, &m_anchorTo})
        *position = inside(*position);
    for (Target *target : {&m_marks.hovered, &m_marks.focused, &m_pressed})
        if (target->block >= qsizetype(m_flow.blocks().size()) ||
            (target->isLink() && linkOf(*target).isEmpty()))
            *target = {};
}

void MarkdownView::selectAll()
{
    flush();
    setSelection({}, endOf(m_flow.blocks()));
}

bool MarkdownView::selectWords(const QString &words)
{
    flush();
    const auto found = findWords(m_flow.blocks(), words);
    if (!found)
        return false;
    stopFollowing();
    setSelection(found->first, found->second);
    reveal(m_flow.cursorRect(found->first));
    // What comes into view is laid out only then, and may move the place once more.
    reveal(m_flow.cursorRect(found->first));
    return true;
}

void MarkdownView::startSelection(QPointF point, Unit unit)
{
    if (m_flow.blocks().empty())
        return;
    m_unit = unit;
    m_selecting = true;
    const Position at = m_flow.hit(point - flowOrigin()).position;
    const Block &block = m_flow.blocks()[size_t(at.block)];
    const Range range = unit == Unit::Word    ? wordAt(block, at.offset)
                        : unit == Unit::Block ? Range{0, block.text.size()}
                                              : Range{at.offset, at.offset};
    m_anchorFrom = {at.block, range.from};
    m_anchorTo = {at.block, range.to};
    setSelection(m_anchorFrom, m_anchorTo);
}

void MarkdownView::extendSelection(QPointF point)
{
    if (m_flow.blocks().empty())
        return;
    const Position at = m_flow.hit(point - flowOrigin()).position;
    const Block &block = m_flow.blocks()[size_t(at.block)];
    Range range{at.offset, at.offset};
    if (m_unit == Unit::Word)
        range = wordAt(block, at.offset);
    else if (m_unit == Unit::Block)
        range = {0, block.text.size()};
    setSelection(std::min(m_anchorFrom, {at.block, range.from}),
                 std::max(m_anchorTo, {at.block, range.to}));
}

void MarkdownView::scrollWhileSelecting()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int over = point.y() < 0              ? point.y()
                     : point.y() > viewHeight() ? point.y() - viewHeight()
                                                : 0;
    if (!m_selecting || over == 0)
        return m_dragging.stop();
    auto *bar = verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(over, -60, 60));
    extendSelection(point);
}

void MarkdownView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void MarkdownView::copyAsMarkdown() const
{
    const bool some = hasSelection();
    QApplication::clipboard()->setText(
        some ? m_document.sourceOf(m_marks.selectedFrom.block, m_marks.selectedTo.block)
             : markdown());
}

} // namespace moai
