// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Telegram.h"

#include <QMenu>

namespace moai {

/// The tray icon's menu. Shows what it is told and says what was chosen.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    TrayMenu();

    void setWindowShown(bool shown);
    void setRecent(const QList<Discussion> &recent);
    void setTelegram(const TelegramHealth &health, bool isOn);

signals:
    void windowToggled();
    void newQuestionChosen();
    void quickAskChosen();
    void discussionChosen(moai::DiscussionId id);
    void telegramChosen(bool on);
    void quitChosen();

private:
    QAction *m_window;
    QAction *m_recentHead;
    QAction *m_recentEnd;
    QList<QAction *> m_recent;
    QAction *m_telegram;
    bool m_telegramOn = false;
};

} // namespace moai
