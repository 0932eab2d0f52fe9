// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Telegram.h"
#include "telegram/Callback.h"
#include "telegram/TelegramMirror.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

namespace moai {

class ChatLines;

/// Carries out what the buttons of paired chats ask for: it is said as a line, where the button
/// belongs. Bytes that are not ours do nothing, and nothing of them is kept. GUI thread.
class ChatPresses : public QObject
{
    Q_OBJECT

public:
    using Done = QFuture<Result<void>>; ///< as ChatLines::Done

    ChatPresses(const MirrorDoors &doors, ChatLines &lines, TelegramOutbox &outbox,
                TelegramApi &api, const QByteArray &token, QObject *parent = nullptr);

    [[nodiscard]] Done take(const TelegramChat &chat, const TelegramCallback &callback,
                            const Receipt &receipt);

private:
    [[nodiscard]] Done takeInRound(const TelegramChat &chat, const TelegramCallback &callback,
                                   const ButtonPress &press, const Receipt &receipt);
    [[nodiscard]] Done takeAnswer(const TelegramChat &chat, const TelegramCallback &callback,
                                  const ButtonPress &press, const Receipt &receipt);
    void answer(const TelegramCallback &callback, const QString &words = {});

    MirrorDoors m_doors;
    ChatLines &m_lines;
    TelegramOutbox &m_outbox;
    TelegramApi &m_api;
    QByteArray m_token;
};

} // namespace moai
