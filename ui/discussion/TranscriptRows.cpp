// SPDX-License-Identifier: GPL-3.0-or-later
// The transcript's widgets and what the person does to them.
#include "discussion/Desk.h"
#include "discussion/RoundWords.h"
#include "discussion/TranscriptEntry.h"
#include "discussion/TranscriptView.h"
#include "discussion/TranscriptWords.h"
#include "markdown/MarkdownView.h"
#include "markdown/ScrollKeys.h"
#include "theme/Theme.h"
#include "widgets/MoneyWords.h"
#include "widgets/Text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// What a key does, wherever in the transcript the keyboard is.
QAbstractSlider::SliderAction actionOf(const QKeyEvent &key)
{
    const bool others = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return others ? QAbstractSlider::SliderNoAction : scrollActionOf(key);
}

} // namespace

const RoundRecord *TranscriptView::recordOf(RoundId id) const
{
    for (const RoundRecord &record : m_desk.rounds())
        if (record.round.id == id)
            return &record;
    return nullptr;
}

QString TranscriptView::headingText(RoundId id) const
{
    const RoundRecord *record = recordOf(id);
    if (!record)
        return {};
    QStringList parts{headingOf(record->round)};
    if (record->round.courseEnd)
        parts << sentenceOf(*record->round.courseEnd);
    parts << spendText(m_desk.findings().spendByRound.value(id));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void TranscriptView::make(qsizetype index)
{
    Row &row = m_rows[index];
    row.widget = row.message.isValid() ? makeEntry(row) : makeHeading(row);
    row.exact = false;
    // The order of the keyboard is that of reading, in whatever order rows are made.
    for (qsizetype i = index - 1; i >= 0; --i)
        if (m_rows[i].widget) {
            QWidget::setTabOrder(m_rows[i].widget, row.widget);
            break;
        }
}

QWidget *TranscriptView::makeHeading(const Row &row)
{
    QLabel *heading = makeText(headingText(row.round), Voice::Strong, viewport());
    heading->setObjectName(u"heading_%1"_s.arg(row.round.value));
    heading->setContentsMargins(0, spacing::medium, 0, 0);
    return heading;
}

QWidget *TranscriptView::makeEntry(const Row &row)
{
    const Message *message = m_desk.message(row.message);
    auto *entry = new TranscriptEntry(message ? *message : Message(), viewport());
    if (message) {
        if (message->author == Author::Participant)
            entry->setSeatColour(m_desk.colourOf(*message));
        else if (const RoundRecord *record = recordOf(message->round))
            entry->setDoor(m_desk.chats(), record->round.door);
        fill(*entry, *message);
    }
    if (entry->view())
        entry->view()->installEventFilter(this);
    if (entry->view())
        entry->view()->viewport()->installEventFilter(this);
    connect(entry, &TranscriptEntry::retryRequested, &m_desk, &Desk::retry);
    return entry;
}

void TranscriptView::fill(TranscriptEntry &entry, const Message &message) const
{
    const RoundRecord *record = recordOf(message.round);
    entry.showMessage(message, readingText(message, m_desk.findings(), m_desk.rounds()),
                      record ? turnPlaceOf(*record, message.id) : std::nullopt);
}

void TranscriptView::reveal(const QWidget *widget)
{
    const QRect area(widget->mapTo(viewport(), QPoint()), widget->size());
    QScrollBar *bar = verticalScrollBar();
    if (area.top() < 0)
        bar->setValue(bar->value() + area.top() - spacing::medium);
    else if (area.top() > viewport()->height() - spacing::huge)
        bar->setValue(bar->value() + area.top() - viewport()->height() / 2);
}

bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched->isWidgetType()) {
        QCoreApplication::sendEvent(viewport(), event);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto action = actionOf(*static_cast<QKeyEvent *>(event));
        if (action != QAbstractSlider::SliderNoAction) {
            verticalScrollBar()->triggerAction(action);
            return true;
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const auto action = actionOf(*event);
    if (action != QAbstractSlider::SliderNoAction)
        verticalScrollBar()->triggerAction(action);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    for (Row &row : m_rows)
        row.exact = false;
    settle();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_refit.start();
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (!m_adjusting)
        settle();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    settle();
}

} // namespace moai
