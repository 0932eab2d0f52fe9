// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace moai {

class Desk;

/// In place of the rounds while nothing has been asked: what Moai does, a few questions to begin
/// with, and the way to models of one's own.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyState(Desk &desk, QWidget *parent = nullptr);

    /// Gives the keyboard to the first question.
    void takeFocus();

signals:
    void questionChosen(const QString &question);
    void connectRequested();

private:
    void build();
    void showDesk();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_about;
    QWidget *m_practice;
    QPushButton *m_connect;
    QPushButton *m_first = nullptr;
};

} // namespace moai
