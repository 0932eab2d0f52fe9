// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace moai {

class BotForm;
class ChatBook;
class ChatsPane;
class Settings;
class TelegramDoor;

/// The table in Telegram: how the bot is, the chats that it serves, the bot itself. Opens at the
/// chats, or at the bot while there is none. What is chosen holds at once. Show it with open().
class TelegramDialog : public QDialog
{
    Q_OBJECT

public:
    TelegramDialog(TelegramDoor &door, ChatBook &chats, Settings &settings,
                   QWidget *parent = nullptr);

private:
    void build();

    TelegramDoor &m_door;
    ChatBook &m_chats;
    Settings &m_settings;
    QTabWidget *m_tabs;
    ChatsPane *m_pane;
    BotForm *m_bot;
};

} // namespace moai
