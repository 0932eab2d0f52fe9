// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace moai {

/// A field that takes the next keys that are pressed together, whatever they do elsewhere. Esc
/// alone leaves it; Tab moves on, so that nobody is caught in it.
class KeyCapture : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyCapture(QWidget *parent = nullptr);

signals:
    void captured(const QKeySequence &keys);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

} // namespace moai
