// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Telegram.h"
#include "telegram/TelegramMirror.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QString>

namespace moai {

class Strangers;
class TelegramChats;

/// Lets chats in by their codes, and tells each once that it is paired. GUI thread.
class ChatPairing : public QObject
{
    Q_OBJECT

public:
    ChatPairing(const MirrorDoors &doors, TelegramChats &chats, TelegramOutbox &outbox,
                Strangers &strangers, QObject *parent = nullptr);

    /// `/start CODE` of a chat that is not paired. A code that is wrong, used or too old is a
    /// stranger's line like any other.
    [[nodiscard]] QFuture<Result<void>> redeem(const TelegramMessage &message, const QString &code,
                                               const Receipt &receipt);
    /// Tells those that were paired since.
    void welcomeAll();

private:
    void welcome(const TelegramChat &chat);
    void letIn(const TelegramChat &chat);
    [[nodiscard]] bool isTopicOfPaired(const TelegramChat &chat) const;

    MirrorDoors m_doors;
    TelegramChats &m_chats;
    TelegramOutbox &m_outbox;
    Strangers &m_strangers;
    QSet<TelegramChatId> m_welcomed;
};

} // namespace moai
