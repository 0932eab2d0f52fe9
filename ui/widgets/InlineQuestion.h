// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace moai {

/// Asks, in place, before something is done that cannot be taken back. Hidden while there is
/// nothing to ask.
class InlineQuestion : public Card
{
    Q_OBJECT

public:
    explicit InlineQuestion(QWidget *parent = nullptr);

    /// `yes` is what the button that does it says. The keyboard goes to the other one.
    void ask(const QString &question, const QString &yes, std::function<void()> does);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QPushButton *m_no;
    QPushButton *m_yes;
    std::function<void()> m_does;
};

} // namespace moai
