// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramChats.h"

#include "roundtable/Chain.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "storage/TelegramStore.h"

#include <algorithm>

namespace moai {

TelegramChats::TelegramChats(TelegramStore &store, const Settings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
    connect(&m_store, &TelegramStore::chatsChanged, this, &TelegramChats::readAgain);
}

QFuture<Result<void>> TelegramChats::read()
{
    return andThen(m_store.chats(), this,
                   [this, edits = m_edits](const QList<TelegramChat> &chats) {
                       if (edits != m_edits)
                           return read();
                       m_chats = chats;
                       return doneWith(Result<void>());
                   });
}

void TelegramChats::readAgain()
{
    whenDone(read(), this, [this](const Result<void> &done) {
        if (done) // else trouble shows with whatever is asked next
            emit changed();
    });
}

std::optional<TelegramChat> TelegramChats::at(const TelegramAddress &address) const
{
    for (const auto &chat : m_chats)
        if (chat.address == address)
            return chat;
    return std::nullopt;
}

std::optional<TelegramChat> TelegramChats::withId(TelegramChatId id) const
{
    for (const auto &chat : m_chats)
        if (chat.id == id)
            return chat;
    return std::nullopt;
}

bool TelegramChats::isServed(const TelegramChat &chat) const
{
    return chat.state == TelegramChatState::Paired &&
           (chat.kind == TelegramChatKind::Private || m_settings.get(telegramGroups));
}

QFuture<Result<TelegramChat>> TelegramChats::keep(const TelegramChat &chat)
{
    return andThen(m_store.keep(chat), this, [this](const TelegramChat &kept) {
        note(kept);
        return succeeded(kept);
    });
}

void TelegramChats::note(const TelegramChat &chat)
{
    ++m_edits;
    const auto known = std::find_if(m_chats.begin(), m_chats.end(),
                                    [&chat](const auto &other) { return other.id == chat.id; });
    if (known == m_chats.end())
        m_chats.append(chat);
    else
        *known = chat;
}

void TelegramChats::follow(TelegramChatId chat, std::optional<DiscussionId> discussion,
                           RoundId after)
{
    noteFollows(chat, discussion, after);
    (void)m_store.follow(chat, discussion, after); // if it fails, the next start finds it out again
}

void TelegramChats::noteFollows(TelegramChatId chat, std::optional<DiscussionId> discussion,
                                RoundId after)
{
    auto known = withId(chat);
    if (!known)
        return;
    known->discussion = discussion;
    known->followsAfter = after;
    note(*known);
}

} // namespace moai

#include "moc_TelegramChats.cpp"
