// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TranscriptView.h"

#include "discussion/Desk.h"
#include "discussion/RoundSummary.h"
#include "discussion/TranscriptEntry.h"
#include "markdown/MarkdownView.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr int kGap = spacing::small;
constexpr int kWidest = 50; ///< in em, as MarkdownView's lines
constexpr int kKeptScreens = 3;
constexpr int kGuessedLetters = 90; ///< of a line

} // namespace

TranscriptView::TranscriptView(Desk &desk, QWidget *parent)
    : QAbstractScrollArea(parent), m_desk(desk)
{
    setObjectName("transcript"_L1);
    //: Name of the view that shows everything in reading order, for screen readers
    setAccessibleName(tr("Transcript"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the text would jump when it comes
    m_refit.setSingleShot(true);
    m_refit.setInterval(80ms);
    connect(&m_refit, &QTimer::timeout, this, &TranscriptView::refit);
    connect(&desk, &Desk::opened, this, &TranscriptView::showDesk);
    connect(&desk, &Desk::roundAdded, this, &TranscriptView::takeRound);
    connect(&desk, &Desk::messageChanged, this, &TranscriptView::showMessage);
    connect(&desk, &Desk::textArrived, this, &TranscriptView::takeText);
    connect(&desk, &Desk::courseChanged, this, &TranscriptView::refreshHeadings);
    connect(&desk, &Desk::findingsChanged, this, &TranscriptView::refreshHeadings);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        m_following = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != this && isAncestorOf(now))
            reveal(now);
    });
    showDesk();
}

void TranscriptView::showDesk()
{
    forget();
    for (const RoundRecord &record : m_desk.rounds())
        appendRound(record);
    m_fresh = true;
    settle();
}

void TranscriptView::takeRound()
{
    appendRound(m_desk.rounds().last());
    refreshHeadings();
    settle();
}

void TranscriptView::appendRound(const RoundRecord &record)
{
    const int line = fontMetrics().lineSpacing();
    m_rows.append({record.round.id, {}, 2 * line, false, nullptr});
    for (const Message &message : record.messages) {
        if (message.author == Author::Human && message.text.isEmpty())
            continue;
        m_byMessage.insert(message.id, m_rows.size());
        const int lines = 3 + int(message.text.size()) / kGuessedLetters;
        m_rows.append({record.round.id, message.id, lines * line, false, nullptr});
    }
}

void TranscriptView::showMessage(const Message &message)
{
    if (!m_byMessage.contains(message.id))
        return;
    // Others of the round may have to say now that it is their turn.
    for (Row &row : m_rows) {
        if (row.round != message.round || !row.message.isValid())
            continue;
        if (!row.widget) {
            row.exact = false;
            continue;
        }
        if (const Message *shown = m_desk.message(row.message))
            fill(*static_cast<TranscriptEntry *>(row.widget), *shown);
    }
    m_refit.start();
}

void TranscriptView::takeText(MessageId id, const QString &text)
{
    const auto at = m_byMessage.constFind(id);
    if (at == m_byMessage.constEnd() || !m_rows[*at].widget)
        return;
    static_cast<TranscriptEntry *>(m_rows[*at].widget)->appendText(text);
    if (!m_refit.isActive())
        m_refit.start();
}

void TranscriptView::refreshHeadings()
{
    for (const Row &row : std::as_const(m_rows))
        if (row.widget && !row.message.isValid())
            static_cast<QLabel *>(row.widget)->setText(headingText(row.round));
}

void TranscriptView::refit()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].widget && m_rows[i].message.isValid())
            m_rows[i].exact = false;
    settle();
}

void TranscriptView::step(int steps)
{
    const int now = verticalScrollBar()->value();
    QList<int> tops;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].message.isValid())
            tops.append(topOf(i));
    if (tops.isEmpty())
        return;
    const auto next = std::upper_bound(tops.begin(), tops.end(), now + kGap);
    const auto current = qMax<qsizetype>(0, std::distance(tops.begin(), next) - 1);
    const bool inside = now > tops[current] + kGap && steps < 0;
    const qsizetype wanted = current + steps + (inside ? 1 : 0);
    m_following = false;
    setValue(tops[qBound<qsizetype>(0, wanted, tops.size() - 1)]);
    settle();
}

int TranscriptView::madeRows() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.widget != nullptr; }));
}

/// Makes what the viewport and a screen around it show. What is read stays where it is, though
/// guessed heights above it turn out wrong; a follower stays at the end.
void TranscriptView::settle()
{
    if (!isVisible() || m_rows.isEmpty() || m_adjusting)
        return;
    const int height = viewport()->height();
    if (m_fresh) {
        m_fresh = false;
        m_following = m_desk.isRunning();
        setValue(m_following ? INT_MAX : topOf(m_rows.size() - 1));
        const RoundId last = m_rows.last().round;
        for (qsizetype i = 0; i < m_rows.size() && !m_following; ++i)
            if (m_rows[i].round == last) {
                setValue(topOf(i));
                break;
            }
    }
    if (m_following) {
        int filled = 0;
        for (qsizetype i = m_rows.size() - 1; i >= 0 && filled < 2 * height; --i) {
            measure(i);
            filled += m_rows[i].height + kGap;
        }
        setValue(INT_MAX);
    } else {
        const int value = verticalScrollBar()->value();
        const qsizetype anchor = rowAt(value);
        const int into = value - topOf(anchor);
        int filled = -into;
        for (qsizetype i = anchor; i < m_rows.size() && filled < 2 * height; ++i) {
            measure(i);
            filled += m_rows[i].height + kGap;
        }
        filled = into;
        for (qsizetype i = anchor - 1; i >= 0 && filled < height; --i) {
            measure(i);
            filled += m_rows[i].height + kGap;
        }
        setValue(topOf(anchor) + into);
    }
    place();
}

void TranscriptView::place()
{
    const int top = verticalScrollBar()->value();
    const int reach = kKeptScreens * viewport()->height();
    release(rowAt(top - reach), rowAt(top + viewport()->height() + reach) + 1);
    const int width = contentWidth();
    const int x = (viewport()->width() - width) / 2;
    int y = kGap - top;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.widget) {
            row.widget->setGeometry(x, y, width, row.height);
            row.widget->show();
        }
        y += row.height + kGap;
    }
}

/// Keeps the widgets of these rows, and of the one that has the keyboard.
void TranscriptView::release(qsizetype from, qsizetype to)
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        QWidget *widget = m_rows[i].widget;
        if (!widget || (i >= from && i < to) || (focused && widget->isAncestorOf(focused)))
            continue;
        widget->hide(); // at once; it may still be in the middle of an event
        widget->deleteLater();
        m_rows[i].widget = nullptr;
    }
}

void TranscriptView::measure(qsizetype index)
{
    Row &row = m_rows[index];
    if (!row.widget)
        make(index);
    if (row.exact)
        return;
    row.height = row.message.isValid()
                     ? static_cast<TranscriptEntry *>(row.widget)->heightFor(contentWidth())
                     : row.widget->sizeHint().height();
    row.exact = true;
}

void TranscriptView::forget()
{
    release(0, 0);
    for (Row &row : m_rows)
        if (row.widget) // it had the keyboard
            row.widget->deleteLater();
    m_rows.clear();
    m_byMessage.clear();
    m_refit.stop();
}

void TranscriptView::setValue(int value)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().lineSpacing() * 2);
    bar->setRange(0, qMax(0, heightOfAll() - viewport()->height()));
    bar->setValue(qMin(value, bar->maximum()));
}

qsizetype TranscriptView::rowAt(int y) const
{
    int bottom = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        bottom += m_rows[i].height + kGap;
        if (y < bottom)
            return i;
    }
    return m_rows.size() - 1;
}

int TranscriptView::topOf(qsizetype row) const
{
    int top = 0;
    for (qsizetype i = 0; i < row; ++i)
        top += m_rows[i].height + kGap;
    return top;
}

int TranscriptView::heightOfAll() const
{
    return topOf(m_rows.size()) + 2 * kGap;
}

int TranscriptView::contentWidth() const
{
    const int room = viewport()->width() - 2 * spacing::medium;
    const int em = QFontInfo(font()).pixelSize();
    return qMax(1, qMin(room, kWidest * em + 3 * spacing::medium));
}

} // namespace moai
