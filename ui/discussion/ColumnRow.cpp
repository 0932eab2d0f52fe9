// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ColumnRow.h"

#include "discussion/Desk.h"
#include "discussion/ResponseColumn.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {
constexpr auto kTick = 250ms;
constexpr int kGap = spacing::small + 2;
/// Takes the height it is given. The columns' wrapped labels would make the row ask for more when
/// it is narrow, but the row never scrolls up and down: its columns do.
class Row final : public QHBoxLayout
{
public:
    using QHBoxLayout::QHBoxLayout;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

ColumnRow::ColumnRow(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    setObjectName("columns"_L1);
    //: Name of the row of answers, for screen readers
    setAccessibleName(tr("Answers"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    m_row = new Row(inside);
    m_row->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::tiny);
    m_row->setSpacing(kGap);
    inside->setMinimumHeight(1);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, &ColumnRow::tick);
    connect(&desk, &Desk::messageChanged, this, &ColumnRow::showMessage);
    connect(&desk, &Desk::discussionChanged, this, &ColumnRow::updateChoosable);
    connect(&desk, &Desk::projectChanged, this, &ColumnRow::updateChoosable);
    connect(&desk, &Desk::textArrived, this, [this](MessageId id, const QString &text) {
        if (ResponseColumn *column = m_byId.value(id))
            column->appendText(text);
    });
    connect(&desk, &Desk::thinkingArrived, this, [this](MessageId id, const QString &thinking) {
        if (ResponseColumn *column = m_byId.value(id))
            column->appendThinking(thinking);
    });
    connect(&desk, &Desk::noteArrived, this, [this](MessageId id, const QString &note) {
        if (ResponseColumn *column = m_byId.value(id))
            column->setNote(note);
    });
    connect(&desk, &Desk::rosterChanged, this, &ColumnRow::takeRoster);
    connect(&desk, &Desk::findingsChanged, this, &ColumnRow::showStances);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void ColumnRow::clear()
{
    m_ticker.stop();
    m_round = {};
    m_byId.clear();
    for (ResponseColumn *column : std::exchange(m_columns, {})) {
        column->hide(); // at once; its children may still be in the middle of an event
        column->deleteLater();
    }
}

void ColumnRow::showRound(const RoundRecord &round)
{
    clear();
    m_round = round.round.id;
    for (const Message &message : seated(round)) {
        auto *column = new ResponseColumn(message, m_desk.colourOf(message), widget());
        connect(column, &ResponseColumn::stopRequested, &m_desk, &Desk::stop);
        connect(column, &ResponseColumn::retryRequested, &m_desk, &Desk::retry);
        connect(column, &ResponseColumn::chooseRequested, &m_desk, &Desk::choose);
        connect(column, &ResponseColumn::maximiseRequested, this, &ColumnRow::toggleMaximised);
        connect(column, &ResponseColumn::seenRequested, this, &ColumnRow::seenRequested);
        column->showMessage(message, m_desk.liveAnswers().runningFor(message.id));
        m_row->addWidget(column, 1);
        m_columns.append(column);
        m_byId.insert(message.id, column);
    }
    m_current = qBound(0, m_current, qMax(0, int(m_columns.size()) - 1));
    updateChoosable();
    showTurns();
    showStances();
    applyWidth();
    applyMaximised();
    m_ticker.start();
    horizontalScrollBar()->setValue(0);
}

/// The answers as their participants sit, whatever the order in which they speak: a column keeps
/// its place over the rounds. Those whose seat is gone come last.
QList<Message> ColumnRow::seated(const RoundRecord &round) const
{
    QHash<ParticipantId, int> seats;
    for (const Participant &participant : m_desk.roster())
        seats.insert(participant.id, participant.position);
    QList<Message> answers;
    for (const Message &message : round.messages)
        if (message.author == Author::Participant)
            answers.append(message);
    const auto seatOf = [&seats](const Message &message) {
        return seats.value(message.participant.value_or(ParticipantId()), INT_MAX);
    };
    std::stable_sort(answers.begin(), answers.end(),
                     [&](const Message &a, const Message &b) { return seatOf(a) < seatOf(b); });
    return answers;
}

void ColumnRow::takeRoster()
{
    for (const RoundRecord &record : m_desk.rounds()) {
        if (record.round.id != m_round)
            continue;
        const QList<Message> answers = seated(record);
        const bool same =
            std::equal(answers.begin(), answers.end(), m_columns.begin(), m_columns.end(),
                       [](const Message &answer, const ResponseColumn *column) {
                           return answer.id == column->id();
                       });
        if (!same)
            showRound(record);
        return;
    }
}

void ColumnRow::showTurns()
{
    for (const RoundRecord &record : m_desk.rounds())
        if (record.round.id == m_round)
            for (ResponseColumn *column : std::as_const(m_columns))
                column->setTurn(turnPlaceOf(record, column->id()));
}

void ColumnRow::showMessage(const Message &message)
{
    ResponseColumn *column = m_byId.value(message.id);
    if (!column)
        return;
    column->showMessage(message, m_desk.liveAnswers().runningFor(message.id));
    showTurns();
    if (column->isRunning())
        m_ticker.start();
}

void ColumnRow::tick()
{
    bool running = false;
    for (ResponseColumn *column : std::as_const(m_columns)) {
        if (!column->isRunning())
            continue;
        running = true;
        column->tick(m_desk.liveAnswers().runningFor(column->id()));
    }
    if (!running)
        m_ticker.stop();
}

void ColumnRow::showStances()
{
    if (m_columns.isEmpty())
        return;
    for (const TurnStance &turn : m_desk.findings().turns)
        if (ResponseColumn *column = m_byId.value(turn.message))
            column->showStance(turn);
}

void ColumnRow::updateChoosable()
{
    const bool choosable = m_desk.contextPolicy() == ContextPolicy::ChosenAnswer;
    for (ResponseColumn *column : std::as_const(m_columns))
        column->setChoosable(choosable);
}

void ColumnRow::followFocus(QWidget *now)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool inside = now && (m_columns[i] == now || m_columns[i]->isAncestorOf(now));
        m_columns[i]->setHighlighted(inside);
        if (inside)
            m_current = i;
    }
}

void ColumnRow::moveFocus(int steps)
{
    if (m_columns.isEmpty())
        return;
    const QWidget *now = QApplication::focusWidget();
    const bool inside = now && isAncestorOf(now);
    const int last = int(m_columns.size()) - 1;
    const int wanted = inside ? qBound(0, m_current + steps, last) : m_current;
    if (!m_maximised.isEmpty() && inside) {
        m_maximised = m_columns[wanted]->objectName();
        applyMaximised();
    }
    setCurrent(wanted);
}

void ColumnRow::takeFocus()
{
    if (!m_columns.isEmpty())
        setCurrent(m_current);
}

void ColumnRow::focusColumn(MessageId id)
{
    ResponseColumn *wanted = column(id);
    if (!wanted)
        return;
    if (!m_maximised.isEmpty()) {
        m_maximised = wanted->objectName();
        applyMaximised();
    }
    setCurrent(int(m_columns.indexOf(wanted)));
}

void ColumnRow::setCurrent(int index)
{
    m_current = index;
    ensureWidgetVisible(m_columns[index], kGap, 0);
    m_columns[index]->takeFocus();
}

void ColumnRow::toggleMaximised(MessageId id)
{
    ResponseColumn *wanted = column(id);
    m_maximised = wanted && m_maximised.isEmpty() ? wanted->objectName() : QString();
    applyMaximised();
    if (wanted)
        wanted->takeFocus();
}

void ColumnRow::toggleCurrentMaximised()
{
    if (!m_columns.isEmpty())
        toggleMaximised(m_columns[m_current]->id());
}

void ColumnRow::applyMaximised()
{
    const bool known =
        std::any_of(m_columns.begin(), m_columns.end(),
                    [&](const ResponseColumn *each) { return each->objectName() == m_maximised; });
    for (ResponseColumn *column : std::as_const(m_columns)) {
        const bool alone = known && column->objectName() == m_maximised;
        column->setVisible(!known || alone);
        column->setMaximised(alone);
    }
}

void ColumnRow::applyWidth()
{
    const int width = ResponseColumn::readableWidth(fontMetrics());
    for (ResponseColumn *column : std::as_const(m_columns))
        column->setMinimumWidth(width);
}

void ColumnRow::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

QSize ColumnRow::minimumSizeHint() const
{
    return {ResponseColumn::readableWidth(fontMetrics()), 160};
}

} // namespace moai
