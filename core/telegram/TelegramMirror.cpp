// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramMirror.h"

#include "roundtable/Chain.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "storage/TelegramStore.h"
#include "telegram/ChatLine.h"
#include "telegram/ChatLines.h"
#include "telegram/ChatNews.h"
#include "telegram/ChatPairing.h"
#include "telegram/ChatPresses.h"
#include "telegram/ChatTyping.h"
#include "telegram/CutShort.h"
#include "telegram/Strangers.h"
#include "telegram/TakingUp.h"
#include "telegram/TelegramChats.h"
#include "telegram/TelegramOutbox.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Done = QFuture<Result<void>>;

/// For what is not kept: the next start may hand it over again, and it does nothing then either.
Done nothing()
{
    return doneWith(Result<void>());
}

} // namespace

/// Decides who is let in, and hands on to the parts.
class TelegramMirror::Private : public QObject
{
public:
    Private(const MirrorDoors &doors, TelegramApi &api, TelegramOutbox &outbox, Clock &clock,
            const TelegramBotInfo &bot, const QByteArray &token)
        : m_doors(doors),
          m_bot(bot),
          m_chats(doors.store, doors.settings),
          m_strangers(outbox, clock),
          m_cutShort(doors, m_chats, clock),
          m_takingUp(doors, m_chats),
          m_news(doors, m_chats, m_takingUp, outbox, clock, token),
          m_typing(m_chats, outbox, clock,
                   [this](const TelegramChat &chat) { return m_news.isWorkingFor(chat); }),
          m_lines(doors, m_chats, outbox, token),
          m_presses(doors, m_lines, outbox, api, token),
          m_pairing(doors, m_chats, outbox, m_strangers)
    {
        connect(&m_news, &ChatNews::begun, &m_typing, &ChatTyping::wake);
        connect(&m_lines, &ChatLines::turnedTo, &m_news, &ChatNews::turnedTo);
        connect(&m_lines, &ChatLines::interjected, &m_news, &ChatNews::interjected);
    }

    Done ready()
    {
        if (!m_ready)
            m_ready = m_chats.read();
        return *m_ready;
    }

    void start()
    {
        whenDone(ready(), this, [this](const Result<void> &) {
            m_pairing.welcomeAll();
            whenDone(m_cutShort.askAgain(), this, [this](const Result<void> &) {
                whenDone(m_takingUp.lookForMissed(), this,
                         [this](const Result<void> &) { m_news.catchUp(); });
            });
        });
    }

    Done take(const TelegramUpdate &update)
    {
        if (m_ready && m_ready->isFinished() && !m_ready->result())
            m_ready.reset(); // the store may work by now
        return andThen(ready(), this, [this, update](const auto &) {
            const Receipt receipt{m_bot.inbox(), update.id};
            if (update.message)
                return orPass(takeMessage(*update.message, receipt), receipt);
            if (update.callback)
                return orPass(takePress(*update.callback, receipt), receipt);
            return nothing();
        });
    }

private:
    /// What cannot be done is not tried again for ever: only the store's trouble, and closing, are.
    Done orPass(const Done &done, const Receipt &receipt)
    {
        return thenAlways(done, this, [=, this](const Result<void> &ended) {
            const bool isKept = ended || ended.error().kind == FailureKind::Storage ||
                                ended.error().kind == FailureKind::Stopped;
            return isKept ? doneWith(ended) : m_lines.pass(receipt);
        });
    }

    Done takeMessage(const TelegramMessage &message, const Receipt &receipt)
    {
        if (message.migratesTo)
            return migrate(message.address.chat, *message.migratesTo, receipt);
        if (message.isChannel || !message.from || message.from->isBot)
            return nothing();
        const ChatLine line = chatLine(message, m_bot.username);
        const auto chat = m_chats.at(message.address);
        if (message.kind == TelegramChatKind::Group && !m_doors.settings.get(telegramGroups))
            return refuse(message, line);
        if (chat && chat->state == TelegramChatState::Paired)
            return serve(*chat, message, line, receipt);
        if (chat && chat->state == TelegramChatState::Blocked)
            return wake(*chat, message, line, receipt);
        if (!chat && message.address.thread != 0 && isPaired({message.address.chat, 0}))
            return openTopic(message, line, receipt);
        if (line.kind == ChatLine::Kind::Start && !line.text.isEmpty())
            return m_pairing.redeem(message, line.text, receipt);
        return refuse(message, line);
    }

    [[nodiscard]] bool isPaired(const TelegramAddress &address) const
    {
        const auto chat = m_chats.at(address);
        return chat && chat->state == TelegramChatState::Paired;
    }

    Done refuse(const TelegramMessage &message, const ChatLine &line)
    {
        if (line.kind != ChatLine::Kind::Nothing)
            m_strangers.answer(message);
        return nothing();
    }

    Done serve(const TelegramChat &chat, const TelegramMessage &message, const ChatLine &line,
               const Receipt &receipt)
    {
        keepNames(chat, message);
        return m_lines.take(chat, message, line, receipt);
    }

    /// The person has unblocked the bot, or taken it into the group again.
    Done wake(const TelegramChat &chat, const TelegramMessage &message, const ChatLine &line,
              const Receipt &receipt)
    {
        if (line.kind == ChatLine::Kind::Nothing)
            return nothing();
        TelegramChat awake = chat;
        awake.state = TelegramChatState::Paired;
        return andThen(m_chats.keep(awake), this, [=, this](const TelegramChat &kept) {
            return m_lines.take(kept, message, line, receipt);
        });
    }

    /// Who lets a group in lets its topics in; each has a project and a discussion of its own.
    Done openTopic(const TelegramMessage &message, const ChatLine &line, const Receipt &receipt)
    {
        TelegramChat topic = m_chats.at({message.address.chat, 0}).value_or(TelegramChat());
        topic.id = {};
        topic.address = message.address;
        topic.discussion.reset();
        topic.createdAt = {};
        if (!message.topicName.isEmpty())
            topic.title = message.chatTitle + u" › "_s + message.topicName;
        return andThen(m_chats.keep(topic), this, [=, this](const TelegramChat &kept) {
            return m_lines.take(kept, message, line, receipt);
        });
    }

    void keepNames(const TelegramChat &chat, const TelegramMessage &message)
    {
        TelegramChat named = chat;
        if (chat.address.thread == 0 || chat.title.isEmpty())
            named.title = message.chatTitle;
        if (chat.kind == TelegramChatKind::Private)
            named.username = message.from->username;
        if (named != chat)
            (void)m_chats.keep(named);
    }

    Done migrate(qint64 from, qint64 to, const Receipt &receipt)
    {
        for (const TelegramChat &chat : m_chats.all())
            if (chat.address.chat == from)
                return andThen(m_doors.store.migrate(from, to), this,
                               [this, receipt](const auto &) {
                                   (void)m_chats.read(); // before its next line is looked at
                                   return m_lines.pass(receipt);
                               });
        return nothing();
    }

    Done takePress(const TelegramCallback &callback, const Receipt &receipt)
    {
        const auto chat = m_chats.at(callback.address);
        // A private chat has one person in it, and its number.
        const bool isForeign = chat && chat->kind == TelegramChatKind::Private &&
                               callback.from.id != chat->address.chat;
        return chat && m_chats.isServed(*chat) && !isForeign
                   ? m_presses.take(*chat, callback, receipt)
                   : nothing();
    }

    MirrorDoors m_doors;
    TelegramBotInfo m_bot;
    TelegramChats m_chats;
    Strangers m_strangers;
    CutShort m_cutShort;
    TakingUp m_takingUp;
    ChatNews m_news;
    ChatTyping m_typing;
    ChatLines m_lines;
    ChatPresses m_presses;
    ChatPairing m_pairing;
    std::optional<Done> m_ready;
};

TelegramMirror::TelegramMirror(const MirrorDoors &doors, TelegramApi &api, TelegramOutbox &outbox,
                               Clock &clock, const TelegramBotInfo &bot, const QByteArray &token,
                               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(doors, api, outbox, clock, bot, token))
{
}

TelegramMirror::~TelegramMirror() = default;

void TelegramMirror::start()
{
    d->start();
}

QFuture<Result<void>> TelegramMirror::take(const TelegramUpdate &update)
{
    return d->take(update);
}

} // namespace moai

#include "moc_TelegramMirror.cpp"
