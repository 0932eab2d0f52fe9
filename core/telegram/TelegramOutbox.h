// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/TelegramStore.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramApi.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace moai {

class Clock;

/// Sends what the chats are to be told: kept in the store first, then sent, in order within each
/// chat, chats side by side. Keeps Telegram's limits (1 message a second and chat, 20 a minute and
/// group, 30 a second in all), waits out `retry_after` in full, tries again what can pass, drops
/// what the chat will never take. A change of a sent message (the latest wins) goes only when no
/// message of the chat waits. After a kill, the message that was in flight may go twice. GUI
/// thread.
class TelegramOutbox : public QObject
{
    Q_OBJECT

public:
    TelegramOutbox(TelegramStore &store, TelegramApi &api, Clock &clock, QObject *parent = nullptr);
    ~TelegramOutbox() override;

    /// Reads what waits, and sends from now on.
    void start();
    /// Sends nothing more; what is in flight may still arrive.
    void stop();
    /// The store keeps more than was read: read what waits again (TelegramStore::keepOutcome() and
    /// other processes add posts).
    void readAgain();

    /// Done when they are kept; see TelegramStore::post().
    [[nodiscard]] QFuture<Result<void>> post(const QList<NewTelegramPost> &posts);
    /// What the message of that key is to say from now on.
    void change(TelegramChatId chat, const QString &key, const Outgoing &outgoing);
    /// Sends it once if the limits allow that within seconds; kept nowhere. For whoever is not
    /// paired.
    void sendUnkept(const TelegramAddress &to, const Outgoing &outgoing);
    /// The typing action, if the limits allow it.
    void sendTyping(const TelegramAddress &to);
    /// Nothing waits and nothing is in flight.
    [[nodiscard]] bool isIdle() const;

signals:
    /// The chat cannot be reached any more: blocked, thrown out, gone. What waited for it was
    /// dropped.
    void chatLost(const moai::TelegramAddress &address);
    /// The group has another number now.
    void chatMigrated(qint64 from, qint64 to);
    /// Sending fails for now (network, server); it goes on by itself.
    void troubled(const moai::TelegramError &error);
    void recovered();
    void becameIdle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
