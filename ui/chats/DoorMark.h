// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Badge.h"

#include <QString>

namespace moai {

class ChatBook;

/// Tells that a question came in from a Telegram chat; which one, in its tooltip. Hidden for what
/// was said in the window or the terminal.
class DoorMark : public Badge
{
    Q_OBJECT

public:
    DoorMark(ChatBook &chats, QWidget *parent = nullptr);

    /// Round::door.
    void setDoor(const QString &door);

private:
    void showName();

    ChatBook &m_chats;
    QString m_door;
};

} // namespace moai
