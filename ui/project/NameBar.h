// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

/// Asks, in place, under which name something is to be kept; says so when that replaces what has
/// the name. Hidden while there is nothing to ask.
class NameBar : public Card
{
    Q_OBJECT

public:
    explicit NameBar(QWidget *parent = nullptr);

    /// `taken` are the names that would be replaced. The keyboard goes to the field.
    void ask(const QString &question, const QString &suggestion, const QStringList &taken,
             std::function<void(const QString &name)> does);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void keep();

    QStringList m_taken;
    std::function<void(const QString &)> m_does;
    QLabel *m_question;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_keep;
};

} // namespace moai
