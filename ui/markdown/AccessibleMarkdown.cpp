// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/AccessibleMarkdown.h"

#include "markdown/MarkdownView.h"
#include "markdown/PlainText.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace moai {

using namespace markdown;
using namespace Qt::StringLiterals;

/// The text is the blocks' texts, each followed by a line end; offsets count in that.
class AccessibleMarkdown final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleMarkdown(MarkdownView *view) : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // The scroll bar and the viewport are no part of the text.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }

    int characterCount() const override
    {
        qsizetype count = 0;
        for (const Block &block : blocks())
            count += block.text.size() + 1;
        return int(count);
    }

    QString text(int from, int to) const override
    {
        QString all;
        qsizetype at = 0;
        for (const Block &block : blocks()) {
            if (at >= to)
                break;
            if (at + block.text.size() + 1 > from)
                all += block.text + u'\n';
            else
                from -= int(block.text.size()) + 1, to -= int(block.text.size()) + 1,
                    at -= block.text.size() + 1;
            at += block.text.size() + 1;
        }
        return all.mid(from, to - from);
    }

    int cursorPosition() const override { return offsetOf(view().m_marks.selectedTo); }
    void setCursorPosition(int offset) override
    {
        const Position position = positionOf(offset);
        view().setSelection(position, position);
        scrollToSubstring(offset, offset);
    }
    int selectionCount() const override { return view().hasSelection() ? 1 : 0; }

    void selection(int index, int *from, int *to) const override
    {
        const bool some = index == 0 && view().hasSelection();
        *from = some ? offsetOf(view().m_marks.selectedFrom) : 0;
        *to = some ? offsetOf(view().m_marks.selectedTo) : 0;
    }

    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void removeSelection(int) override { view().setSelection({}, {}); }

    void setSelection(int, int from, int to) override
    {
        view().setSelection(positionOf(from), positionOf(to));
    }

    QRect characterRect(int offset) const override
    {
        if (blocks().empty())
            return {};
        const QPointF origin = view().viewport()->mapToGlobal(view().flowOrigin());
        const QRectF from = view().m_flow.cursorRect(positionOf(offset));
        const QRectF to = view().m_flow.cursorRect(positionOf(offset + 1));
        const bool sameLine = from.top() == to.top();
        return (sameLine ? from | to : from).translated(origin).toRect();
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        if (blocks().empty())
            return -1;
        const QPointF local =
            view().viewport()->mapFromGlobal(QPointF(point)) - view().flowOrigin();
        return offsetOf(view().m_flow.hit(local).position);
    }

    void scrollToSubstring(int from, int) override
    {
        if (!blocks().empty())
            view().reveal(view().m_flow.cursorRect(positionOf(from)));
    }

    /// What is a heading, code, emphasised or a link; named as IAccessible2 names it, which is what
    /// Qt hands on.
    QString attributes(int offset, int *from, int *to) const override
    {
        *from = *to = offset;
        if (blocks().empty())
            return {};
        const Position position = positionOf(offset);
        const Block &block = blocks()[size_t(position.block)];
        const int begin = offset - int(position.offset);
        Span look{0, block.text.size(), {}}; // plain from the span before to the one after
        for (const Span &span : block.spans) {
            const qsizetype end = span.start + span.length;
            if (position.offset < span.start) {
                look.length = span.start - look.start;
                break;
            }
            look = position.offset < end ? span : Span{end, block.text.size() - end, {}};
            if (position.offset < end)
                break;
        }
        *from = begin + int(look.start);
        *to = *from + int(look.length);
        const bool isHeading = block.kind == Block::Kind::Heading;
        QString all;
        if (isHeading || look.looks.testFlag(Look::Bold))
            all += "font-weight:bold;"_L1;
        if (look.looks.testFlag(Look::Italic))
            all += "font-style:italic;"_L1;
        if (block.kind == Block::Kind::Code || look.looks.testFlag(Look::Code))
            all += "font-family:\"monospace\";"_L1;
        if (look.looks.testFlag(Look::Strike))
            all += "text-line-through-type:single;"_L1;
        if (look.link >= 0)
            all += "text-underline-style:solid;text-underline-type:single;"_L1;
        if (isHeading)
            all += u"font-size:%1pt;"_s.arg(
                QString::number(view().m_flow.typography().fontOf(block).pointSizeF()));
        return all;
    }

private:
    MarkdownView &view() const { return *static_cast<MarkdownView *>(object()); }
    const std::vector<Block> &blocks() const { return view().m_flow.blocks(); }

    int offsetOf(Position position) const
    {
        qsizetype offset = position.offset;
        for (qsizetype i = 0; i < position.block; ++i)
            offset += blocks()[size_t(i)].text.size() + 1;
        return int(offset);
    }

    Position positionOf(int offset) const
    {
        Position position{0, offset};
        for (const Block &block : blocks()) {
            if (position.offset <= block.text.size())
                return position;
            position.offset -= block.text.size() + 1;
            ++position.block;
        }
        return endOf(blocks());
    }
};

void installAccessibleMarkdown()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *view = qobject_cast<MarkdownView *>(object);
        return view ? new AccessibleMarkdown(view) : nullptr;
    });
}

} // namespace moai
