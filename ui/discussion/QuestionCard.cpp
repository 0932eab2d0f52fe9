// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/QuestionCard.h"

#include "chats/DoorMark.h"
#include "discussion/RoundSummary.h"
#include "discussion/RoundWords.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kFoldedLines = 4;
constexpr int kUnfoldedLines = 14;
} // namespace

QuestionCard::QuestionCard(ChatBook &chats, QWidget *parent) : Card(parent)
{
    setObjectName("question"_L1);
    setSurface(Surface::Surface);
    m_title = makeText({}, Voice::Small, this);
    m_door = new DoorMark(chats, this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName("question_text"_L1);
    //: Name of the text field that shows what was asked
    m_text->setAccessibleName(tr("Question"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("quiet", true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setFont(scaled(m_text->font(), 1.05));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_more = new QToolButton(this);
    m_more->setObjectName("question_more"_L1);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_title);
    head->addWidget(m_door);
    head->addStretch(1);
    head->addWidget(m_more);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small + 2);
    rows->setSpacing(2);
    rows->addLayout(head);
    rows->addWidget(m_text);
    connect(m_more, &QToolButton::toggled, this, &QuestionCard::fit);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &QuestionCard::fit);
}

void QuestionCard::showQuestion(const RoundRecord &round)
{
    const QDateTime asked = round.round.startedAt.toLocalTime();
    const bool today = asked.date() == QDate::currentDate();
    const QString when = today ? QLocale().toString(asked.time(), QLocale::ShortFormat)
                               : QLocale().toString(asked, QLocale::ShortFormat);
    //: Over a question; %1 is e.g. "Round 2" or "Round 1 of 3", %2 the time it was asked
    m_title->setText(tr("%1 · you · %2").arg(headingOf(round.round), when));
    m_door->setDoor(round.round.door);
    m_more->setChecked(false);
    m_text->setPlainText(questionOf(round));
    fit();
}

void QuestionCard::fit()
{
    // A QPlainTextEdit's document measures its height in lines.
    const int lines = qMax(1, int(std::ceil(m_text->document()->size().height())));
    const int shown = qMin(lines, m_more->isChecked() ? kUnfoldedLines : kFoldedLines);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shown + 4);
    m_text->setVerticalScrollBarPolicy(m_more->isChecked() && lines > kUnfoldedLines
                                           ? Qt::ScrollBarAsNeeded
                                           : Qt::ScrollBarAlwaysOff);
    m_more->setVisible(lines > kFoldedLines);
    //: Button of a long question: unfold it, fold it
    m_more->setText(m_more->isChecked() ? tr("Show less") : tr("Show more"));
    m_more->setAccessibleName(m_more->text());
}

void QuestionCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void QuestionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace moai
