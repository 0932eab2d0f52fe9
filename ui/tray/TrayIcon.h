// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Telegram.h"
#include "tray/TrayGround.h"
#include "tray/TrayMenu.h"
#include "tray/TrayPresence.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace moai {

/// Moai's place in the tray, where the desktop has one: its state as a picture and in words, its
/// menu, its clicks. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] const TrayPresence &presence() const { return m_presence; }
    [[nodiscard]] TrayMenu &menu() { return *m_menu; }

    /// The discussions that run or are unread, and the bot.
    void show(const QList<Discussion> &toLookAt, const TelegramHealth &telegram);
    /// A balloon, where the desktop has no better way. False: it has not that either.
    bool tell(const QString &title, const QString &text);
    /// In the language of now.
    void renewMenu();

signals:
    /// The tray came or went.
    void presenceChanged();
    void menuRenewed();
    void clicked();
    void middleClicked();
    void messageClicked();

private:
    void follow();
    void lookAtGround();

    TrayPresence m_presence;
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< from the first time that there is a tray
    DiscussionState m_state = DiscussionState::Idle;
    QString m_words;
    QTimer m_docking;
    TrayGround m_ground = TrayGround::Any;
};

} // namespace moai
