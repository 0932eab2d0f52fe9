// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does in a MarkdownView.
#include "markdown/MarkdownView.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHelpEvent>
#include <QMenu>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace moai {

using namespace markdown;
using namespace Qt::StringLiterals;

Target MarkdownView::targetAt(QPointF point)
{
    const QPointF local = point - flowOrigin();
    if (m_flow.parts().empty() || local.y() < 0 || local.y() > m_flow.height())
        return {};
    const qsizetype index = m_flow.parts()[m_flow.partAt(local.y())].block;
    const Block &block = m_flow.blocks()[size_t(index)];
    if (block.kind == Block::Kind::Code)
        return copyButtonRect(m_flow, index).contains(local) ? Target{index, -1} : Target();
    const auto hit = m_flow.hit(local);
    if (!hit.onText || block.links.isEmpty())
        return {};
    for (const Span &span : block.spans)
        if (span.link >= 0 && hit.character >= span.start &&
            hit.character < span.start + span.length)
            return {index, span.link};
    return {};
}

void MarkdownView::setHovered(const Target &target, qsizetype code)
{
    if (target == m_marks.hovered && code == m_marks.hoveredCode)
        return;
    const qsizetype changed[]{m_marks.hovered.block, m_marks.hoveredCode, target.block, code};
    m_marks.hovered = target;
    m_marks.hoveredCode = code;
    for (const qsizetype block : changed)
        updateBlock(block);
}

QString MarkdownView::linkOf(const Target &target) const
{
    const auto &blocks = m_flow.blocks();
    if (!target.isLink() || target.block >= qsizetype(blocks.size()))
        return {};
    return blocks[size_t(target.block)].links.value(target.link);
}

void MarkdownView::activate(const Target &target)
{
    if (const QString link = linkOf(target); !link.isEmpty())
        emit linkActivated(QUrl(link, QUrl::StrictMode));
    else if (target.isCopyButton())
        copyCode(target.block);
}

void MarkdownView::copyCode(qsizetype block)
{
    if (block >= qsizetype(m_flow.blocks().size()))
        return;
    QApplication::clipboard()->setText(m_flow.blocks()[size_t(block)].text);
    m_marks.copiedCode = block;
    m_copied.start();
    updateBlock(block);
}

bool MarkdownView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Target target = targetAt(help->pos());
        if (target.isLink()) // fully encoded: no character of it can be markup
            QToolTip::showText(help->globalPos(), linkOf(target), viewport());
        else if (target.isCopyButton())
            //: of a code block
            QToolTip::showText(help->globalPos(), tr("Copy the code"), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({}, -1);
    return QAbstractScrollArea::viewportEvent(event);
}

void MarkdownView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressPoint = event->position();
    m_pressed = targetAt(event->position());
    if (m_pressed.isCopyButton())
        return;
    const auto sinceDoubleClick = QDateTime::currentMSecsSinceEpoch() - m_doubleClickTime;
    if (sinceDoubleClick < QGuiApplication::styleHints()->mouseDoubleClickInterval()) {
        m_doubleClickTime = 0;
        startSelection(event->position(), Unit::Block);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && hasSelection()) {
        m_selecting = true;
        extendSelection(event->position());
    } else {
        startSelection(event->position(), Unit::Character);
    }
}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_doubleClickTime = QDateTime::currentMSecsSinceEpoch();
    m_pressed = targetAt(event->position());
    if (!m_pressed.isCopyButton())
        startSelection(event->position(), Unit::Word);
}

void MarkdownView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        if ((point - m_pressPoint).manhattanLength() < QApplication::startDragDistance() &&
            m_unit == Unit::Character && !hasSelection())
            return;
        setFollowing(false); // he reads here
        extendSelection(point);
        if (!viewport()->rect().contains(point.toPoint()) && !m_dragging.isActive())
            m_dragging.start();
        return;
    }
    const QPointF local = point - flowOrigin();
    qsizetype code = -1;
    if (!m_flow.parts().empty()) {
        const qsizetype block = m_flow.parts()[m_flow.partAt(local.y())].block;
        if (m_flow.blocks()[size_t(block)].kind == Block::Kind::Code &&
            m_flow.rectOf(block).contains(local))
            code = block;
    }
    const Target target = targetAt(point);
    setHovered(target, code);
    const bool onText = !m_flow.parts().empty() && m_flow.hit(local).onText;
    viewport()->setCursor(target.block >= 0 ? Qt::PointingHandCursor
                          : onText          ? Qt::IBeamCursor
                                            : Qt::ArrowCursor);
}

void MarkdownView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging.stop();
    m_selecting = false;
    if (!hasSelection() && m_pressed.block >= 0 && m_pressed == targetAt(event->position()))
        activate(m_pressed);
    m_pressed = {};
    auto *clipboard = QApplication::clipboard();
    if (hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void MarkdownView::wheelEvent(QWheelEvent *event)
{
    // Sideways is for the row of columns that this view may be part of.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        event->ignore();
    else
        QAbstractScrollArea::wheelEvent(event);
}

void MarkdownView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString link = linkOf(targetAt(event->pos()));
    if (!link.isEmpty())
        menu->addAction(tr("Copy &link address"), this,
                        [link] { QApplication::clipboard()->setText(link); });
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &MarkdownView::copy)
        ->setEnabled(hasSelection());
    menu->addAction(tr("Copy as &Markdown"), this, &MarkdownView::copyAsMarkdown)
        ->setEnabled(!m_document.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &MarkdownView::selectAll)
        ->setEnabled(!m_document.isEmpty());
    menu->popup(event->globalPos());
}

} // namespace moai
