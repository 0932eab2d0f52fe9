// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundStack.h"

#include "discussion/ColumnRow.h"
#include "discussion/Desk.h"
#include "discussion/QuestionCard.h"
#include "discussion/RoundBars.h"
#include "discussion/RoundFindings.h"
#include "discussion/RoundWords.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Pill.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

RoundStack::RoundStack(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName("rounds"_L1);
    m_above = new RoundBars(RoundBars::Edge::Above, this);
    m_question = new QuestionCard(desk.chats(), this);
    m_line = new ElidedLabel(this);
    m_line->setObjectName("round_line"_L1);
    setVoice(*m_line, Voice::Small);
    m_line->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    m_columns = new ColumnRow(desk, this);
    m_findings = new RoundFindings(desk, this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_columns);
    m_body->addWidget(m_findings);
    m_below = new RoundBars(RoundBars::Edge::Below, this);
    //: Button that leads from an older round to the one that has just begun
    m_pill = new Pill(tr("New round"), this);
    m_pill->setObjectName("new_round"_L1);

    auto *question = new QHBoxLayout;
    question->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    question->addWidget(m_question);
    question->addWidget(m_line);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, spacing::tiny, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_above);
    rows->addLayout(question);
    rows->addWidget(m_body, 1);
    rows->addWidget(m_below);

    connect(m_above, &RoundBars::roundClicked, this, [this](RoundId id) {
        openRound(id);
        takeFocus();
    });
    connect(m_below, &RoundBars::roundClicked, this, [this](RoundId id) {
        openRound(id);
        takeFocus();
    });
    connect(m_pill, &Pill::clicked, this, [this] {
        if (!m_desk.rounds().isEmpty())
            openRound(m_desk.rounds().last().round.id);
        takeFocus();
    });
    connect(m_findings, &RoundFindings::roundChosen, this, [this](RoundId id) { openRound(id); });
    connect(&desk, &Desk::opened, this, &RoundStack::showDesk);
    connect(&desk, &Desk::roundAdded, this, &RoundStack::takeRound);
    connect(&desk, &Desk::courseChanged, this, &RoundStack::showHead);
    connect(&desk, &Desk::messageChanged, this, [this](const Message &message) {
        if (message.round != m_open)
            showBars();
    });
}

void RoundStack::showDesk()
{
    m_open = {};
    m_pill->hide();
    if (m_desk.rounds().isEmpty()) {
        m_columns->clear();
        showBars();
    } else {
        openRound(m_desk.rounds().last().round.id);
    }
}

void RoundStack::takeRound()
{
    const QList<RoundRecord> &rounds = m_desk.rounds();
    const bool wasAtEnd = rounds.size() < 2 || m_open == rounds[rounds.size() - 2].round.id;
    if (wasAtEnd) {
        openRound(rounds.last().round.id);
        return;
    }
    showBars();
    m_pill->show();
}

void RoundStack::openRound(RoundId id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_open = id;
    const RoundRecord &round = m_desk.rounds()[index];
    if (index == m_desk.rounds().size() - 1)
        m_pill->hide();
    m_question->showQuestion(round);
    showHead();
    if (RoundFindings::shows(round.round)) {
        m_columns->clear();
        m_findings->showRound(round.round);
        m_body->setCurrentWidget(m_findings);
    } else {
        m_columns->showRound(round);
        m_body->setCurrentWidget(m_columns);
    }
    showBars();
}

void RoundStack::showHead()
{
    const qsizetype index = indexOf(m_open);
    if (index < 0)
        return;
    const RoundRecord &round = m_desk.rounds()[index];
    const bool asked = !questionOf(round).isEmpty();
    m_question->setVisible(asked);
    m_line->setVisible(!asked);
    const auto &end = round.round.courseEnd;
    const QString heading = headingOf(round.round);
    m_line->setWhole(end ? heading + u" · "_s + sentenceOf(*end) : heading);
}

void RoundStack::takeFocus()
{
    if (m_body->currentWidget() == m_findings)
        m_findings->takeFocus();
    else
        m_columns->takeFocus();
}

void RoundStack::step(int steps)
{
    const qsizetype wanted = indexOf(m_open) + steps;
    if (wanted < 0 || wanted >= m_desk.rounds().size())
        return;
    openRound(m_desk.rounds()[wanted].round.id);
    takeFocus();
}

void RoundStack::showBars()
{
    QList<RoundSummary> above;
    QList<RoundSummary> below;
    const qsizetype open = indexOf(m_open);
    const auto &spends = m_desk.findings().spendByRound;
    for (qsizetype i = 0; i < m_desk.rounds().size(); ++i)
        if (i != open)
            (i < open ? above : below)
                .append(summaryOf(m_desk.rounds()[i], spends.value(m_desk.rounds()[i].round.id)));
    m_above->setRounds(above);
    m_below->setRounds(below);
    m_pill->setLift(m_below->isHidden() ? spacing::large : m_below->height() + spacing::large);
}

qsizetype RoundStack::indexOf(RoundId id) const
{
    const QList<RoundRecord> &rounds = m_desk.rounds();
    for (qsizetype i = rounds.size() - 1; i >= 0; --i)
        if (rounds[i].round.id == id)
            return i;
    return -1;
}

} // namespace moai
