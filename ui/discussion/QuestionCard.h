// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "widgets/Card.h"

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace moai {

class ChatBook;
class DoorMark;

/// The question of the open round: a few lines of it, all of it on demand. Plain text, selectable.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(ChatBook &chats, QWidget *parent = nullptr);

    void showQuestion(const RoundRecord &round);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    DoorMark *m_door;
    QPlainTextEdit *m_text;
    QToolButton *m_more;
};

} // namespace moai
