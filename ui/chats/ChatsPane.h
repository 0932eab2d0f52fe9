// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace moai {

class ChatBook;
class ChatCard;
class NoticeBar;
class PairingPane;
class TelegramDoor;

/// The chats that the bot serves, or that ask to be, and the way to pair another.
class ChatsPane : public QWidget
{
    Q_OBJECT

public:
    ChatsPane(TelegramDoor &door, ChatBook &chats, QWidget *parent = nullptr);

    void takeFocus();
    /// Brings the chat into view and gives it the keyboard.
    void reveal(TelegramChatId id);

private:
    void build(TelegramDoor &door);
    void showChats();
    [[nodiscard]] ChatCard *cardOf(TelegramChatId id);

    ChatBook &m_chats;
    QHash<TelegramChatId, ChatCard *> m_cards;
    QScrollArea *m_area;
    PairingPane *m_pairing;
    QVBoxLayout *m_rows;
    QLabel *m_nothing;
    NoticeBar *m_notice;
};

} // namespace moai
