// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/TurnPlace.h"
#include "domain/Discussion.h"
#include "widgets/Card.h"

#include <QColor>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace moai {

class ChatBook;
class ElidedLabel;
class IconButton;
class MarkdownView;
class StateMarkView;

/// One contribution in the transcript: the person's words or a participant's, as high as its text.
class TranscriptEntry : public Card
{
    Q_OBJECT

public:
    explicit TranscriptEntry(const Message &message, QWidget *parent = nullptr);

    /// `text` is what of the message is read, as Markdown (the person's: as typed).
    void showMessage(const Message &message, const QString &text,
                     const std::optional<TurnPlace> &turn);
    void setSeatColour(const QColor &colour);
    /// Where the person's words came in (Round::door).
    void setDoor(ChatBook &chats, const QString &door);
    void appendText(const QString &text);
    /// Lays it out for that width and gives the height it needs.
    [[nodiscard]] int heightFor(int width);
    /// Where the keyboard reads; null for the person's words.
    [[nodiscard]] MarkdownView *view() const { return m_view; }

signals:
    void retryRequested(moai::MessageId message);

private:
    void build(const Message &message);
    void buildHead(const Message &message);

    MessageId m_id;
    QString m_markdown; ///< what Copy takes
    StateMarkView *m_mark = nullptr;
    QHBoxLayout *m_head;
    QLabel *m_who;
    QLabel *m_challenger;
    ElidedLabel *m_about;
    IconButton *m_retry;
    IconButton *m_copy;
    QLabel *m_words = nullptr;
    MarkdownView *m_view = nullptr;
    QLabel *m_failure;
};

} // namespace moai
