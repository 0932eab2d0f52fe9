// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QWidget>

class QPainter;

namespace moai {

/// A state as a small picture: told by its shape first, its colour second.
enum class StateMark {
    None,
    Waiting,     ///< an empty circle
    Thinking,    ///< three dots
    Writing,     ///< a filled circle with a ring
    Done,        ///< a tick
    Failed,      ///< a cross
    Stopped,     ///< a square
    Interrupted, ///< a broken line
    Unread,      ///< a filled circle
};

[[nodiscard]] StateMark stateMarkOf(const Message &message);
[[nodiscard]] StateMark stateMarkOf(DiscussionState state);
/// The mark in a word, e.g. "writing"; empty for None.
[[nodiscard]] QString stateWord(StateMark mark);
/// Paints it centred into `area`, about 12 × 12.
void paintStateMark(QPainter &painter, const QRectF &area, StateMark mark);

/// A widget that shows one mark.
class StateMarkView : public QWidget
{
    Q_OBJECT

public:
    explicit StateMarkView(QWidget *parent = nullptr);

    void setMark(StateMark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateMark m_mark = StateMark::None;
};

} // namespace moai
