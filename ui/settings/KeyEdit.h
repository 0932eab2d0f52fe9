// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace moai {

/// A line for a key or a token: it can be typed, pasted and dropped into, and nothing comes out:
/// no copy, no cut, no drag, no undo, no learning keyboard. Overwritten in memory by wipe(), when
/// it is hidden and when it is destroyed. What cannot be done: Qt leaves copies of single letters
/// in freed memory (the events of keys, the line's undo list, buffers that grew), and what was
/// pasted is in the clipboard still, where it came from.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);
    ~KeyEdit() override;

    void wipe();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace moai
