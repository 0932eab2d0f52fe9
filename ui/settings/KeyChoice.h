// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace moai {

/// Where a key shall be when the system's keyring cannot keep it. Nothing is chosen for the person.
class KeyChoice : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Undecided, Run, Environment };

    explicit KeyChoice(QWidget *parent = nullptr);

    [[nodiscard]] Where where() const;
    /// The environment variable that is offered; a new one takes the choice back.
    void setVariable(const QString &name);
    void takeBack();
    void takeFocus();

signals:
    void chosen(moai::KeyChoice::Where where);

private:
    void build();
    void showChoice();

    QString m_variable;
    QRadioButton *m_run;
    QLabel *m_runText;
    QRadioButton *m_environment;
    QWidget *m_recipe;
    QLabel *m_recipeText;
    QLineEdit *m_line;
    QPushButton *m_copy;
};

} // namespace moai
