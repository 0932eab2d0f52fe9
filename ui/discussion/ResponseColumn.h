// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/AnswerFigures.h"
#include "discussion/TurnPlace.h"
#include "domain/Discussion.h"
#include "domain/Findings.h"
#include "widgets/Card.h"

#include <chrono>
#include <optional>

class QLabel;

namespace moai {

class ColumnHead;
class FailureCard;
class MarkdownView;
class Pill;
class StanceFooter;
class ThinkingFold;

/// One participant's answer: head, thinking, text, failure. Scrolls on its own and follows the
/// stream until the reader scrolls up.
class ResponseColumn : public Card
{
    Q_OBJECT

public:
    ResponseColumn(const Message &message, const QColor &seatColour, QWidget *parent = nullptr);

    [[nodiscard]] MessageId id() const { return m_message.id; }
    [[nodiscard]] bool isRunning() const { return !hasEnded(m_message.status); }

    /// The message as it is now; replaces all that is shown.
    void showMessage(const Message &message, std::optional<std::chrono::milliseconds> runningFor);
    void appendText(const QString &text);
    void appendThinking(const QString &thinking);
    /// Its place where participants speak one after the other.
    void setTurn(const std::optional<TurnPlace> &turn);
    /// Words about the answer under way; empty: none.
    void setNote(const QString &note);
    /// Refreshes what grows with time; a few times a second.
    void tick(std::optional<std::chrono::milliseconds> runningFor);

    /// What the turn says of itself; shown under the answer in place of the lines that say it.
    void showStance(const TurnStance &stance);
    /// Marks the first place of these words in the answer and brings it into view.
    void showWords(const QString &words);

    void setChoosable(bool choosable);
    void setMaximised(bool maximised);
    /// Gives the keyboard to the text.
    void takeFocus();

    /// The narrowest a column may become, for the current font.
    [[nodiscard]] static int readableWidth(const QFontMetrics &metrics);

signals:
    void stopRequested(moai::MessageId message);
    void retryRequested(moai::MessageId message);
    void chooseRequested(moai::MessageId message, bool chosen);
    void maximiseRequested(moai::MessageId message);
    void seenRequested(moai::MessageId message);

private:
    void build();
    void replaceText();
    void copy();
    void showPill();
    void showBody();

    Message m_message;
    WordCount m_words;
    std::optional<TurnPlace> m_turn;
    bool m_filled = false; ///< the view shows m_message.text
    ColumnHead *m_head;
    QLabel *m_note;
    ThinkingFold *m_thinking;
    QLabel *m_empty;
    MarkdownView *m_view;
    StanceFooter *m_stance;
    FailureCard *m_failure;
    Pill *m_pill;
};

} // namespace moai
