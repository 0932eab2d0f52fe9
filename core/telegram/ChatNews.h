// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Course.h"
#include "domain/Discussion.h"
#include "domain/Telegram.h"
#include "telegram/KnownRounds.h"
#include "telegram/LeftOver.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramMirror.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace moai {

class TakingUp;
class TelegramChats;
struct DuePost;

/// Tells the chats what happens in the discussions that they follow, here or in another process:
/// the desk's lines, a status message per round, the answers as they finish, what judges came to.
/// What was told is known by its key, so that telling all that is due again, after a kill, tells
/// only what is missing. GUI thread.
class ChatNews : public QObject
{
    Q_OBJECT

public:
    ChatNews(const MirrorDoors &doors, TelegramChats &chats, TakingUp &takingUp,
             TelegramOutbox &outbox, Clock &clock, const QByteArray &token,
             QObject *parent = nullptr);

    /// Tells every chat what it missed.
    void catchUp();
    /// A chat follows that discussion now, without having begun a round in it.
    void turnedTo(DiscussionId discussion);
    /// The chat's words wait for the next round of that discussion: they are not the desk's.
    void interjected(TelegramChatId chat, DiscussionId discussion, const QString &text);
    /// Whether answers are under way that the chat is told of.
    [[nodiscard]] bool isWorkingFor(const TelegramChat &chat) const;

signals:
    /// Something began that chats may wait for.
    void begun();

private:
    enum class Telling { News, Again };
    struct Told {
        QSet<QString> keys;
        std::optional<Outgoing> status; ///< as it is, or is to be
    };

    void roundStarted(const RoundRecord &record);
    void leaveOutItsOwn(const RoundRecord &record);
    void moved(const Message &message);
    void restarted(const Message &message);
    void reopen(const Message &message);
    void ifTold(const TelegramChat &chat, RoundId round, std::function<void()> then);
    void endButtonsBefore(const Round &round);
    void learn(DiscussionId discussion);
    void learned(const DiscussionRecord &record);
    [[nodiscard]] bool concerns(const TelegramChat &chat, const RoundRecord &record) const;
    void tell(RoundId id, Telling how = Telling::News);
    void tellChat(const TelegramChat &chat, const RoundRecord &record, Telling how);
    void post(const TelegramChat &chat, RoundId round, const QList<DuePost> &due);
    void judge(const RoundRecord &record);
    void settle(DiscussionId discussion);

    MirrorDoors m_doors;
    TelegramChats &m_chats;
    TakingUp &m_takingUp;
    TelegramOutbox &m_outbox;
    Clock &m_clock;
    QByteArray m_token;
    LeftOver m_leftOver;
    KnownRounds m_known;
    QHash<std::pair<TelegramChatId, RoundId>, Told> m_told;
    QSet<RoundId> m_judging;              ///< what judges came to is being read
    QHash<RoundId, QString> m_judgements; ///< … and was: its words
    QHash<DiscussionId, QHash<TelegramChatId, QStringList>> m_interjected; ///< since the last round
    QHash<DiscussionId, QList<Message>> m_meanwhile; ///< news while the discussion is being read
};

} // namespace moai
