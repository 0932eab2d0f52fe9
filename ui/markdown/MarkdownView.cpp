// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/MarkdownView.h"

#include "markdown/AccessibleMarkdown.h"
#include "markdown/PlainText.h"
#include "theme/StyleShapes.h"
#include "theme/Theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace moai {

using namespace markdown;
using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;
constexpr int framesPerReading = 3; // reading takes at most a third of the time
constexpr qreal longestLine = 50;   // in em; longer ones are tiring
constexpr int keptScreens = 5;      // layouts kept above and below the viewport

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QAbstractScrollArea(parent), m_flow(m_document, Typography(font()))
{
    installAccessibleMarkdown();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the text would jump when it comes
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // scrolls by moving pixels
    viewport()->setBackgroundRole(QPalette::Base);

    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &MarkdownView::flush);
    m_prepare.setSingleShot(true);
    m_prepare.setInterval(40ms);
    connect(&m_prepare, &QTimer::timeout, this, [this] {
        settle(viewHeight());
        const qreal y = verticalScrollBar()->value();
        const qreal reach = qreal(keptScreens) * viewHeight();
        m_flow.release(m_flow.partAt(y - reach), m_flow.partAt(y + viewHeight() + reach) + 1);
    });
    m_copied.setSingleShot(true);
    m_copied.setInterval(1500ms);
    connect(&m_copied, &QTimer::timeout, this,
            [this] { updateBlock(std::exchange(m_marks.copiedCode, -1)); });
    m_dragging.setInterval(30ms);
    connect(&m_dragging, &QTimer::timeout, this, &MarkdownView::scrollWhileSelecting);
    // Only what the reader does triggers an action; the slider's position is already the new one.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        const auto *bar = verticalScrollBar();
        setFollowing(bar->sliderPosition() >= bar->maximum());
    });
}

MarkdownView::~MarkdownView() = default;

void MarkdownView::setMarkdown(const QString &markdown)
{
    clear();
    m_pending = markdown;
    if (!m_following)
        setBar(0);
    if (isVisible())
        flush();
}

void MarkdownView::appendMarkdown(const QString &delta)
{
    m_pending += delta;
    if (!m_frame.isActive() && isVisible())
        m_frame.start(frame);
}

void MarkdownView::clear()
{
    m_pending.clear();
    m_document.clear();
    m_marks = Marks();
    m_anchorFrom = m_anchorTo = Position();
    m_selecting = false;
    m_flow.update({});
    settle(0);
    viewport()->update();
}

QString MarkdownView::markdown() const
{
    SourceText all = m_document.source();
    all.append(m_pending);
    return all.toString();
}

QString MarkdownView::plainText() const
{
    return markdown::plainText(m_document.blocks(), {}, endOf(m_document.blocks()));
}

void MarkdownView::flush()
{
    if (m_pending.isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    const auto change = m_document.append(std::exchange(m_pending, {}));
    m_flow.update(change);
    keepSelectionInside();
    settle(0);
    if (isVisible()) {
        // Everything from the first changed block down; what is above stays on the screen.
        const bool some = change.first < qsizetype(m_flow.blocks().size());
        const qreal top = some ? m_flow.rectOf(change.first).top() : m_flow.height();
        const int y = int(std::floor(top + flowOrigin().y())) - 8;
        viewport()->update(QRect(0, y, viewport()->width(), viewport()->height() - y));
        m_prepare.start();
        m_frame.setInterval(std::max<std::chrono::milliseconds>(
            frame, std::chrono::milliseconds(timer.elapsed() * framesPerReading)));
    }
}

void MarkdownView::restyle()
{
    // The block at the top of the view stays there.
    const qreal y = verticalScrollBar()->value() - m_margins.top();
    Position top;
    qreal below = 0;
    if (!m_flow.parts().empty()) {
        const auto &part = m_flow.parts()[m_flow.partAt(y)];
        top = {part.block, part.range.from};
        below = m_flow.top(m_flow.partAt(y)) - y;
    }
    m_flow.reset(flowWidth(viewport()->width()), Typography(font()));
    if (!m_following && !m_flow.parts().empty())
        setBar(qRound(m_flow.top(m_flow.partOf(top)) - below) + m_margins.top());
    settle(0);
    viewport()->update();
}

int MarkdownView::viewHeight() const
{
    return viewport()->height();
}

qreal MarkdownView::flowWidth(int viewportWidth) const
{
    const int room = viewportWidth - m_margins.left() - m_margins.right();
    return std::max(1.0, std::min(qreal(room), std::floor(longestLine * m_flow.typography().em)));
}

QPointF MarkdownView::flowOrigin() const
{
    const int room = viewport()->width() - m_margins.left() - m_margins.right();
    const qreal centred = std::max(0.0, std::floor((room - m_flow.width()) / 2));
    return {m_margins.left() + centred, qreal(m_margins.top() - verticalScrollBar()->value())};
}

/// Lays out what the viewport and `margin` pixels around it show. What the reader reads stays
/// where it is, though guessed heights above it turn out wrong; a follower stays at the end.
void MarkdownView::settle(int margin)
{
    if (!isVisible())
        return;
    const auto &parts = m_flow.parts();
    if (parts.empty())
        return setBar(0);
    const int height = viewHeight();
    const int value = verticalScrollBar()->value();
    const qreal y = value - m_margins.top();
    size_t anchor = m_flow.partAt(y);
    for (size_t i = anchor; i < parts.size() && m_flow.top(i) < y + height; ++i) {
        if (parts[i].exact) { // he may have come from below: this is what he has read
            anchor = i;
            break;
        }
    }
    const qreal before = m_flow.top(anchor) - y;
    if (m_following) {
        qreal filled = -margin;
        for (size_t i = parts.size(); i > 0 && filled < height; --i) {
            m_flow.require(i - 1);
            filled += parts[i - 1].extent();
        }
        setBar(INT_MAX);
    } else {
        for (size_t i = anchor; i < parts.size() && m_flow.top(i) < y + height + margin; ++i)
            m_flow.require(i);
        for (size_t i = anchor; i > 0 && m_flow.top(i) > m_flow.top(anchor) - before - margin; --i)
            m_flow.require(i - 1);
        setBar(qRound(m_flow.top(anchor) - before) + m_margins.top());
    }
    // What is painted moves by as much as the part that was read; a larger value of the bar alone
    // says nothing, the text above it may have grown as much.
    const qreal now = m_flow.top(anchor) - (verticalScrollBar()->value() - m_margins.top());
    moveContents(qRound(now - before));
}

void MarkdownView::moveContents(int dy)
{
    if (dy == 0)
        return;
    if (m_focusRing)
        viewport()->update(); // the ring does not move
    else
        viewport()->scroll(0, dy);
}

/// Fits the scroll bar's range to the text and sets its value, INT_MAX for the end.
void MarkdownView::setBar(int value)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    auto *bar = verticalScrollBar();
    const int all = int(std::ceil(m_flow.height())) + m_margins.top() + m_margins.bottom();
    bar->setPageStep(viewHeight());
    bar->setSingleStep(std::max(1, int(1.5 * m_flow.typography().em)));
    bar->setRange(0, std::max(0, all - viewHeight()));
    bar->setValue(std::min(value, bar->maximum()));
}

void MarkdownView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void MarkdownView::follow()
{
    setFollowing(true);
    settle(0);
}

int MarkdownView::contentHeight(int width)
{
    flush();
    const bool hasBar = verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int room = width - (hasBar ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    Flow all(m_document, Typography(font()));
    all.reset(flowWidth(room), Typography(font()));
    all.requireAll();
    return int(std::ceil(all.height())) + m_margins.top() + m_margins.bottom();
}

void MarkdownView::setContentMargins(const QMargins &margins)
{
    m_margins = margins;
    restyle();
}

void MarkdownView::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

QSize MarkdownView::sizeHint() const
{
    return {480, 320};
}

void MarkdownView::updateBlock(qsizetype block)
{
    if (block >= 0 && block < qsizetype(m_flow.blocks().size()))
        viewport()->update(
            m_flow.rectOf(block).translated(flowOrigin()).toAlignedRect().adjusted(-40, -6, 8, 6));
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(viewport()->backgroundRole()));
    const QPointF origin = flowOrigin();
    if (m_document.isEmpty() && m_pending.isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.setFont(m_flow.typography().body);
        painter.drawText(QRectF(origin, QSizeF(m_flow.width(), viewHeight())),
                         Qt::TextWordWrap | Qt::AlignTop, m_placeholder);
    }
    painter.translate(origin);
    markdown::paint(painter, m_flow, QRectF(event->rect()).translated(-origin), m_marks);
    painter.resetTransform();
    if (m_focusRing && hasFocus())
        shapes::focusRing(&painter, viewport()->rect(), spacing::radius);
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (flowWidth(viewport()->width()) != m_flow.width())
        restyle();
    else
        settle(0);
}

void MarkdownView::scrollContentsBy(int /*dx*/, int dy)
{
    if (m_adjusting)
        return; // settle() knows what moved
    moveContents(dy);
    settle(0);
    m_prepare.start();
}

void MarkdownView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    flush();
    settle(0);
    m_prepare.start();
}

void MarkdownView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace moai
