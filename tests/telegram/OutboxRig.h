// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/BotApiServer.h"
#include "support/ScaledClock.h"
#include "telegram/TelegramApi.h"
#include "telegram/TelegramOutbox.h"

#include <memory>

namespace moai::test {

/// An outbox between a real store and the strict server, on a clock that runs fifty times as fast.
struct OutboxRig {
    OutboxRig() { reopen(); }

    /// The bot can talk to that chat.
    void know(qint64 chat) { static_cast<void>(server.chat(chat)); }
    TelegramChat add(const TelegramAddress &address)
    {
        if (address.thread == 0)
            know(address.chat);
        TelegramChat wanted;
        wanted.address = address;
        wanted.kind = address.chat < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
        wanted.state = TelegramChatState::Paired;
        return *await(store.keep(wanted));
    }
    static QByteArray words(const QString &text) { return toJson(Outgoing{{text}}); }
    static NewTelegramPost postOf(const TelegramChat &chat, const QString &key)
    {
        return {chat.id, key, words(key)};
    }
    void post(const TelegramChat &chat, const QStringList &keys)
    {
        QList<NewTelegramPost> posts;
        for (const QString &key : keys)
            posts.append(postOf(chat, key));
        static_cast<void>(outbox->post(posts));
    }
    /// Ends the outbox wherever it is, and makes a new one, as after a restart.
    void reopen()
    {
        outbox.reset();
        api = std::make_unique<TelegramApi>(server.url(), BotApiServer::token());
        outbox = std::make_unique<TelegramOutbox>(store, *api, clock);
    }
    [[nodiscard]] bool isDone() const { return outbox->isIdle(); }
    [[nodiscard]] TelegramChatState stateOf(const TelegramChat &chat)
    {
        const auto chats = *await(store.chats());
        for (const TelegramChat &each : chats)
            if (each.id == chat.id)
                return each.state;
        return {};
    }

    ScaledClock clock{50};
    BotApiServer server{clock};
    Table table;
    TelegramStore store{*table.database};
    std::unique_ptr<TelegramApi> api;
    std::unique_ptr<TelegramOutbox> outbox;
};

} // namespace moai::test
