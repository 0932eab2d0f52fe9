// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace moai {

/// A small round button that floats over the lower edge of its parent.
class Pill : public QPushButton
{
    Q_OBJECT

public:
    Pill(const QString &text, QWidget *parent);

    /// Keeps clear of that many pixels at the parent's lower edge.
    void setLift(int lift);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    int m_lift = 12;
};

} // namespace moai
