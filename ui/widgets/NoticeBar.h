// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace moai {

/// A line that tells what has just happened and may offer to take it back. Goes away by itself.
class NoticeBar : public Card
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows plain text with an Undo button; `undo` runs at most once.
    void offerUndo(const QString &text, std::function<void()> undo);
    void tell(const QString &text);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_life;
    std::function<void()> m_takeBack;
};

} // namespace moai
