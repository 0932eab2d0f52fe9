// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/TurnPlace.h"
#include "domain/Discussion.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;

namespace moai {

class ElidedLabel;
class IconButton;
class StateMarkView;

/// The head of a response column: who answers, how it stands, and what can be done about it.
class ColumnHead : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHead(const Message &message, QWidget *parent = nullptr);

    /// Shows the message's state; cheap enough for four times a second.
    void showMessage(const Message &message, int words,
                     std::optional<std::chrono::milliseconds> runningFor);
    /// Its place where participants speak one after the other; nothing: all were asked at once.
    void setTurn(const std::optional<TurnPlace> &turn);
    void setChoosable(bool choosable);
    void setMaximised(bool maximised);
    /// Gives the keyboard to the first button.
    void focusButton();
    /// Says for a moment that the answer is in the clipboard.
    void confirmCopied();

signals:
    void stopClicked();
    void retryClicked();
    void copyClicked();
    void seenClicked();
    void chooseClicked(bool chosen);
    void maximiseClicked();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QLabel *m_handle;
    QLabel *m_turn;
    QLabel *m_challenger;
    ElidedLabel *m_model;
    StateMarkView *m_mark;
    QLabel *m_state;
    ElidedLabel *m_figures;
    ElidedLabel *m_leftOut;
    IconButton *m_stop;
    IconButton *m_retry;
    IconButton *m_copy;
    IconButton *m_seen;
    IconButton *m_choose;
    IconButton *m_maximise;
    bool m_waitsForTurn = false;
};

} // namespace moai
