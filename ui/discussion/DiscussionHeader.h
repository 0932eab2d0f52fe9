// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

class Desk;
class ElidedLabel;
class IconButton;
class MenuButton;
class ModeButton;
class SeatChips;
class TableMenu;
class ViewSwitch;

/// Over the rounds: the discussion's title, the project's topic, mode, who sees what, and who is
/// asked.
class DiscussionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DiscussionHeader(Desk &desk, QWidget *parent = nullptr);

    /// Puts the title into a field; Enter keeps it, Esc does not.
    void editTitle();
    void toggleSeat(int position);
    [[nodiscard]] ViewSwitch &views() const { return *m_views; }
    [[nodiscard]] TableMenu &menu() const { return *m_menu; }
    /// Gives the keyboard to the first participant's switch.
    void takeFocus();

signals:
    void sidebarToggled();
    void rosterRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildPolicyMenu();
    void showTitle();
    void showPolicy();
    void showSpend();
    void showRoster();
    void endEdit(bool keep);

    Desk &m_desk;
    IconButton *m_sidebar;
    ElidedLabel *m_title;
    QLineEdit *m_titleEdit;
    QLabel *m_practice;
    ModeButton *m_mode;
    ElidedLabel *m_topic;
    QLabel *m_spend;
    MenuButton *m_policy;
    QActionGroup *m_policies;
    QAction *m_anonymous;
    SeatChips *m_seats;
    ViewSwitch *m_views;
    TableMenu *m_menu;
    QPushButton *m_roster;
};

} // namespace moai
