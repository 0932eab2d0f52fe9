// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace moai {

/// One step of the first start: a title, what it is about, its fields, and a line for what went
/// wrong in it. What was typed stays until the step is done.
class WelcomeStep : public QWidget
{
    Q_OBJECT

public:
    WelcomeStep(const QString &title, const QString &about, QWidget *parent);

    /// The step comes to the front: read what it shows, take the keyboard.
    virtual void enter() = 0;
    /// The person wants to go on. Ends with done(), or stays and says why.
    virtual void leave() { emit done(); }
    /// Whether there is enough to go on with.
    [[nodiscard]] virtual bool isReady() const { return true; }

signals:
    void readyChanged();
    /// All that the step needs is there: the keyboard may go to Next.
    void settled();
    void done();

protected:
    [[nodiscard]] QVBoxLayout &rows() { return *m_rows; }
    /// Empty: nothing is wrong.
    void tell(const QString &problem);

private:
    QVBoxLayout *m_rows;
    QLabel *m_problem;
};

} // namespace moai
