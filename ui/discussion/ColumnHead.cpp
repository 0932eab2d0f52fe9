// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ColumnHead.h"

#include "discussion/AnswerFigures.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/StateMark.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {

ColumnHead::ColumnHead(const Message &message, QWidget *parent) : QWidget(parent)
{
    const QString at = atHandle(message.handle);
    const auto button = [&](QLatin1StringView icon, const QString &name, QLatin1StringView verb) {
        auto *made = new IconButton(icon, name, this);
        made->setObjectName(verb + u'_' + message.handle);
        return made;
    };
    m_handle = makeText(at, Voice::Strong, this);
    m_handle->setObjectName("handle_"_L1 + message.handle);
    m_turn = new Badge(this, Badge::Tone::Quiet);
    m_turn->setObjectName("turn_"_L1 + message.handle);
    m_turn->hide();
    m_challenger = new Badge(this);
    m_challenger->setObjectName("challenger_"_L1 + message.handle);
    //: Mark of the participant that argues against the leading view
    m_challenger->setText(tr("challenger"));
    m_challenger->hide();
    m_model = new ElidedLabel(this);
    m_model->setWhole(isolated(message.model));
    setVoice(*m_model, Voice::Small);
    m_mark = new StateMarkView(this);
    m_state = makeText({}, Voice::Small, this);
    m_state->setObjectName("state_"_L1 + message.handle);
    m_figures = new ElidedLabel(this);
    m_figures->setObjectName("figures_"_L1 + message.handle);
    setVoice(*m_figures, Voice::Small);
    m_leftOut = new ElidedLabel(this);
    m_leftOut->setObjectName("left_out_"_L1 + message.handle);
    setVoice(*m_leftOut, Voice::Small);
    m_leftOut->hide();
    //: Button of a column; %1 is a handle such as @gpt
    m_stop = button("stop"_L1, tr("Stop %1").arg(at), "stop"_L1);
    //: Button of a column: ask this participant again
    m_retry = button("retry"_L1, tr("Ask %1 again").arg(at), "retry"_L1);
    //: Button of a column: put the answer into the clipboard
    m_copy = button("copy"_L1, tr("Copy the answer of %1 as Markdown").arg(at), "copy"_L1);
    //: Button of a column: show what this participant was sent
    m_seen = button("eye"_L1, tr("What did %1 see?").arg(at), "seen"_L1);
    //: Button of a column: mark this answer as the one that later rounds build on
    m_choose = button("choose"_L1, tr("Choose the answer of %1").arg(at), "choose"_L1);
    m_choose->setCheckable(true);
    m_choose->hide();
    m_maximise = button("expand"_L1, {}, "maximise"_L1);
    setMaximised(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_handle);
    top->addWidget(m_turn);
    top->addWidget(m_challenger);
    top->addWidget(m_model, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (IconButton *each : {m_choose, m_stop, m_retry, m_copy, m_seen, m_maximise})
        buttons->addWidget(each);
    top->addLayout(buttons);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(spacing::tiny);
    bottom->addWidget(m_mark);
    bottom->addWidget(m_state);
    bottom->addSpacing(spacing::tiny);
    bottom->addWidget(m_figures, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small + 2, spacing::small, spacing::small);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addLayout(bottom);
    rows->addWidget(m_leftOut);

    connect(m_stop, &IconButton::clicked, this, &ColumnHead::stopClicked);
    connect(m_retry, &IconButton::clicked, this, &ColumnHead::retryClicked);
    connect(m_copy, &IconButton::clicked, this, &ColumnHead::copyClicked);
    connect(m_seen, &IconButton::clicked, this, &ColumnHead::seenClicked);
    connect(m_choose, &IconButton::clicked, this, &ColumnHead::chooseClicked);
    connect(m_maximise, &IconButton::clicked, this, &ColumnHead::maximiseClicked);
}

void ColumnHead::showMessage(const Message &message, int words,
                             std::optional<std::chrono::milliseconds> runningFor)
{
    const StateMark mark = stateMarkOf(message);
    const bool later = m_waitsForTurn && message.status == MessageStatus::Waiting;
    //: State of an answer: others speak first
    const QString word = later ? tr("waiting for its turn") : stateWord(mark);
    m_mark->setMark(mark);
    if (m_state->text() != word) {
        m_state->setText(word);
        //: What a screen reader says of an answer's state; %1 is a handle, %2 e.g. "writing"
        m_state->setAccessibleName(tr("%1: %2").arg(atHandle(message.handle), word));
    }
    if (later) // its time has not begun
        runningFor.reset();
    m_figures->setWhole(figuresText(message, words, runningFor));
    const QString sentence = figuresSentence(message, words, runningFor);
    m_figures->setToolTip(sentence.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    m_figures->setAccessibleDescription(sentence);

    m_leftOut->setVisible(message.leftOut > 0);
    if (message.leftOut > 0)
        //: Of the talk so far; the model's context was too small for all of it
        m_leftOut->setWhole(tr("%n passage(s) did not fit", nullptr, message.leftOut));
    const bool ended = hasEnded(message.status);
    const bool hadFocus = m_stop->hasFocus() || m_retry->hasFocus();
    m_stop->setVisible(!ended);
    m_retry->setVisible(ended);
    if (hadFocus) // the two share a place: the keyboard stays there
        (ended ? m_retry : m_stop)->setFocus();
    m_copy->setEnabled(!message.text.isEmpty());
    m_choose->setChecked(message.chosen);
    m_choose->setEnabled(!message.text.isEmpty());
}

void ColumnHead::setTurn(const std::optional<TurnPlace> &turn)
{
    m_waitsForTurn = turn && turn->waiting;
    m_turn->setVisible(turn.has_value());
    m_challenger->setVisible(turn && turn->challenger);
    if (!turn)
        return;
    m_turn->setText(ordinalText(turn->place));
    const QString sentence = turnSentence(*turn);
    m_turn->setAccessibleName(sentence);
    m_turn->setToolTip(sentence);
    m_challenger->setToolTip(sentence);
}

void ColumnHead::setChoosable(bool choosable)
{
    m_choose->setVisible(choosable);
}

void ColumnHead::setMaximised(bool maximised)
{
    m_maximise->setIconName(maximised ? "collapse"_L1 : "expand"_L1);
    //: Buttons of a column: fill the window with it, and back
    m_maximise->setName(maximised ? tr("Show all columns") : tr("Show only this column"));
}

void ColumnHead::focusButton()
{
    (m_stop->isHidden() ? m_retry : m_stop)->setFocus(Qt::ShortcutFocusReason);
}

void ColumnHead::confirmCopied()
{
    m_copy->setIconName("check"_L1);
    QTimer::singleShot(1500ms, m_copy, [button = m_copy] { button->setIconName("copy"_L1); });
}

void ColumnHead::mouseDoubleClickEvent(QMouseEvent *)
{
    emit maximiseClicked();
}

} // namespace moai
