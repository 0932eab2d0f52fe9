// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Settings;
class TelegramStore;

/// The chats as they are now: what the store holds, and at once what this process changes. GUI
/// thread.
class TelegramChats : public QObject
{
    Q_OBJECT

public:
    TelegramChats(TelegramStore &store, const Settings &settings, QObject *parent = nullptr);

    /// Done when they are known.
    [[nodiscard]] QFuture<Result<void>> read();

    [[nodiscard]] const QList<TelegramChat> &all() const { return m_chats; }
    [[nodiscard]] std::optional<TelegramChat> at(const TelegramAddress &address) const;
    [[nodiscard]] std::optional<TelegramChat> withId(TelegramChatId id) const;
    /// Paired, and no group while groups are off.
    [[nodiscard]] bool isServed(const TelegramChat &chat) const;

    /// Keeps it in the store, too.
    [[nodiscard]] QFuture<Result<TelegramChat>> keep(const TelegramChat &chat);
    /// See TelegramStore::follow().
    void follow(TelegramChatId chat, std::optional<DiscussionId> discussion, RoundId after);
    /// The store has it already.
    void note(const TelegramChat &chat);
    void noteFollows(TelegramChatId chat, std::optional<DiscussionId> discussion, RoundId after);

signals:
    /// Read again: some may be new, gone, or bound anew.
    void changed();

private:
    void readAgain();

    TelegramStore &m_store;
    const Settings &m_settings;
    QList<TelegramChat> m_chats;
    int m_edits = 0; ///< fences what was read before a change of ours
};

} // namespace moai
