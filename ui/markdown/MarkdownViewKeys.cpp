// SPDX-License-Identifier: GPL-3.0-or-later
// MarkdownView's keyboard: scrolling, copying, stepping through links and Copy buttons.
#include "markdown/MarkdownView.h"
#include "markdown/ScrollKeys.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace moai {

using namespace markdown;

namespace {

bool isShortcut(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll);
}

} // namespace

bool MarkdownView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // before the window's own Copy
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    if (const auto action = scrollActionOf(*event); action != QAbstractSlider::SliderNoAction)
        return verticalScrollBar()->triggerAction(action);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_marks.focused.block >= 0 && event->modifiers() == Qt::NoModifier)
        return activate(m_marks.focused);
    event->ignore();
}

/// The link or Copy button that Tab comes to next; nothing at the ends.
Target MarkdownView::nextTarget(const Target &from, bool next) const
{
    const auto &blocks = m_flow.blocks();
    const auto count = qsizetype(blocks.size());
    const int step = next ? 1 : -1;
    qsizetype index = from.block >= 0 ? from.block : next ? 0 : count - 1;
    int link = from.block < 0 ? (next ? 0 : INT_MAX) : from.link + step;
    bool fresh = from.block < 0;
    for (; index >= 0 && index < count; index += step) {
        const Block &block = blocks[size_t(index)];
        if (block.kind == Block::Kind::Code && fresh)
            return {index, -1};
        const int links = int(block.links.size());
        link = std::min(link, links - 1 + (next ? 1 : 0));
        if (block.kind != Block::Kind::Code && link >= 0 && link < links)
            return {index, link};
        fresh = true;
        link = next ? 0 : INT_MAX;
    }
    return {};
}

bool MarkdownView::focusNextPrevChild(bool next)
{
    const Target target = nextTarget(m_marks.focused, next);
    updateBlock(std::exchange(m_marks.focused, target).block);
    if (target.block < 0)
        return QAbstractScrollArea::focusNextPrevChild(next);
    setFollowing(false);
    QRectF rect = target.isCopyButton() ? copyButtonRect(m_flow, target.block) : QRectF();
    for (const Span &span : m_flow.blocks()[size_t(target.block)].spans)
        if (target.isLink() && span.link == target.link && rect.isNull())
            rect = m_flow.cursorRect({target.block, span.start});
    reveal(rect);
    updateBlock(target.block);
    return true;
}

void MarkdownView::reveal(const QRectF &rect)
{
    const QRectF shown = rect.translated(0, flowOrigin().y());
    const int margin = std::min(40, viewHeight() / 4);
    auto *bar = verticalScrollBar();
    if (shown.top() < margin)
        bar->setValue(bar->value() + int(shown.top()) - margin);
    else if (shown.bottom() > viewHeight() - margin)
        bar->setValue(bar->value() + int(shown.bottom()) - viewHeight() + margin);
}

void MarkdownView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_focusRing = event->reason() == Qt::TabFocusReason ||
                  event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void MarkdownView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_marks.focused = {};
    m_focusRing = false;
    viewport()->update();
}

} // namespace moai
