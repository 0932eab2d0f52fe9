// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatPairing.h"

#include "roundtable/Chain.h"
#include "storage/TelegramStore.h"
#include "telegram/ChatPlace.h"
#include "telegram/ChatWords.h"
#include "telegram/Pairing.h"
#include "telegram/RoundNews.h"
#include "telegram/Strangers.h"
#include "telegram/TelegramChats.h"
#include "telegram/TelegramOutbox.h"
#include "telegram/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QList<NewTelegramPost> postsOf(TelegramChatId chat, const QString &prefix, const QString &markdown)
{
    QList<NewTelegramPost> posts;
    for (const DuePost &due : inParts(prefix, noticeMessages(markdown)))
        posts.append({chat, due.key, toJson(due.outgoing)});
    return posts;
}

} // namespace

ChatPairing::ChatPairing(const MirrorDoors &doors, TelegramChats &chats, TelegramOutbox &outbox,
                         Strangers &strangers, QObject *parent)
    : QObject(parent), m_doors(doors), m_chats(chats), m_outbox(outbox), m_strangers(strangers)
{
    connect(&m_chats, &TelegramChats::changed, this, &ChatPairing::welcomeAll);
}

QFuture<Result<void>> ChatPairing::redeem(const TelegramMessage &message, const QString &code,
                                          const Receipt &receipt)
{
    TelegramChat chat;
    chat.address = message.address;
    chat.kind = message.kind;
    chat.title = message.chatTitle;
    if (message.from && message.kind == TelegramChatKind::Private)
        chat.username = message.from->username;
    return andThen(m_doors.store.redeem(codeDigest(code), chat, receipt), this,
                   [=, this](const std::optional<TelegramChat> &kept) {
                       if (!kept) {
                           m_strangers.answer(message);
                           return doneWith(Result<void>());
                       }
                       m_chats.note(*kept);
                       if (kept->state == TelegramChatState::Asking)
                           return m_outbox.post(
                               postsOf(kept->id, noticeKey(receipt), waitsForConsent()));
                       welcome(*kept);
                       return doneWith(Result<void>());
                   });
}

void ChatPairing::welcomeAll()
{
    const auto chats = m_chats.all(); // a welcome changes them
    for (const TelegramChat &chat : chats)
        if (m_chats.isServed(chat))
            welcome(chat);
}

void ChatPairing::welcome(const TelegramChat &chat)
{
    if (m_welcomed.contains(chat.id))
        return;
    m_welcomed.insert(chat.id);
    if (isTopicOfPaired(chat))
        return;
    whenDone(m_doors.store.keys(chat.id, u"paired/"_s), this,
             [this, chat](const Result<QStringList> &keys) {
                 if (keys && keys->isEmpty())
                     letIn(chat);
             });
}

/// What was said before is none of its business.
void ChatPairing::letIn(const TelegramChat &chat)
{
    whenDone(projectOf(chat, m_doors.projects, this), this,
             [this, id = chat.id](const Result<std::optional<Project>> &found) {
                 const auto project = found ? *found : std::nullopt;
                 const auto its = project ? std::optional(project->id) : std::nullopt;
                 whenDone(newestRound(its, m_doors.discussions, this), this,
                          [this, id, project](const Result<RoundId> &newest) {
                              const auto now = m_chats.withId(id);
                              if (now && newest && !now->discussion)
                                  m_chats.follow(id, {}, std::max(*newest, now->followsAfter));
                              (void)m_outbox.post(postsOf(id, u"paired"_s, moai::welcome(project)));
                          });
             });
}

bool ChatPairing::isTopicOfPaired(const TelegramChat &chat) const
{
    const auto group = m_chats.at({chat.address.chat, 0});
    return chat.address.thread != 0 && group && group->state == TelegramChatState::Paired;
}

} // namespace moai

#include "moc_ChatPairing.cpp"
