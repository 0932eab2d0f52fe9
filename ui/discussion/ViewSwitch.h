// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace moai {

/// The ways to look at a discussion.
enum class View { Columns, Transcript, Map };

/// Chooses the view: one button each, of which exactly one is down. Arrow keys move along.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    void setView(View view);
    /// A view that cannot be shown has no button.
    void setOffered(View view, bool offered);

signals:
    void viewChosen(moai::View view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace moai
