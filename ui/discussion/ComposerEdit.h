// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace moai {

/// The field a line is typed into: grows with its text, then scrolls.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    /// Whether Enter sends (Shift+Enter breaks the line) or breaks the line. Ctrl+Enter sends
    /// either way.
    void setEnterSends(bool sends);

signals:
    void submitted();
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void turn();
    void showHint();

    bool m_enterSends = true;
};

} // namespace moai
