// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QTabWidget;

namespace moai {

class BotForm;
class ChatBook;
class ChatsPane;
class Settings;
class TelegramDoor;

/// The table in Telegram: how the bot is, the chats that it serves, the bot itself. Opens at the
/// chats, or at the bot while there is none. What is chosen holds at once.
class TelegramPage : public SettingsPage
{
    Q_OBJECT

public:
    TelegramPage(TelegramDoor &door, ChatBook &chats, Settings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    void open() override;

private:
    void build();
    /// The chats (true), or the bot while that is what is to be looked at.
    bool chooseTab();

    TelegramDoor &m_door;
    ChatBook &m_chats;
    Settings &m_settings;
    QTabWidget *m_tabs;
    ChatsPane *m_pane;
    BotForm *m_bot;
};

} // namespace moai
