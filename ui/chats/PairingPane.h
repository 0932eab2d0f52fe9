// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace moai {

class ChatBook;
class OfferCard;
class ProjectCombo;
class TelegramDoor;

/// Pairs a chat: makes a code for a project and shows it until a chat has sent it. A code that ran
/// out makes way for a new one.
class PairingPane : public QWidget
{
    Q_OBJECT

public:
    PairingPane(TelegramDoor &door, ChatBook &chats, QWidget *parent = nullptr);

    void takeFocus();

signals:
    /// That chat asks to be let in, or is paired.
    void chatArrived(moai::TelegramChatId chat);

private:
    void build();
    void showDoor();
    void showProjects();
    void offer();
    void end();
    void look();
    void tellArrived();
    [[nodiscard]] QHash<TelegramChatId, TelegramChatState> statesNow() const;

    TelegramDoor &m_door;
    ChatBook &m_chats;
    QHash<TelegramChatId, TelegramChatState> m_before; ///< when the first code was shown
    TelegramChatId m_arrived;                          ///< sent a code that was shown here
    int m_visit = 0; ///< grows with each code asked for; late ones are dropped
    ProjectCombo *m_project;
    QPushButton *m_pair;
    OfferCard *m_offer;
    QLabel *m_state;
};

} // namespace moai
