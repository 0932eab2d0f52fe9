// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <optional>

namespace moai {

/// A chat, or a topic of a forum group, that the bot knows.
using TelegramChatId = Id<struct TelegramChatTag>;
/// A message that is to be, or was, sent to a chat.
using TelegramPostId = Id<struct TelegramPostTag>;

/// Where a chat's lines are said (Arrival::door): `telegram/KEY`.
[[nodiscard]] QString doorOf(TelegramChatId chat);
/// The chat behind that door; nothing when it is another kind of door.
[[nodiscard]] std::optional<TelegramChatId> telegramChatBehind(QStringView door);

/// Telegram's own name of a chat, and of the topic within it. Users' and private chats' numbers are
/// positive, groups' are negative; up to 52 bits.
struct TelegramAddress {
    qint64 chat = 0;
    qint64 thread = 0; ///< `message_thread_id` of a forum topic; 0: none

    auto operator<=>(const TelegramAddress &) const = default;
    friend size_t qHash(const TelegramAddress &a, size_t seed = 0)
    {
        return qHashMulti(seed, a.chat, a.thread);
    }
};

enum class TelegramChatKind { Private, Group };

/// `private group`
[[nodiscard]] QString toName(TelegramChatKind kind);
[[nodiscard]] std::optional<TelegramChatKind> telegramChatKindFromName(QStringView name);

enum class TelegramChatState {
    Asking,  ///< sent a valid code; waits until somebody at the desk says yes
    Paired,  ///< served
    Blocked, ///< was paired; the person blocked the bot, or it was thrown out of the group
};

/// `asking paired blocked`
[[nodiscard]] QString toName(TelegramChatState state);
[[nodiscard]] std::optional<TelegramChatState> telegramChatStateFromName(QStringView name);

/// A chat bound to a project. It follows one discussion at a time, like a person at a table.
struct TelegramChat {
    TelegramChatId id;
    TelegramAddress address;
    TelegramChatKind kind = TelegramChatKind::Private;
    QString title;    ///< the person's or the group's name; empty when not known yet
    QString username; ///< without the @; may be empty
    TelegramChatState state = TelegramChatState::Asking;
    std::optional<ProjectId> project; ///< unset: the current one
    std::optional<DiscussionId> discussion;
    RoundId followsAfter;    ///< rounds up to this one are none of its business
    bool mirrorsDesk = true; ///< shows what is said in the window and the terminal
    QDateTime createdAt;     ///< UTC

    bool operator==(const TelegramChat &) const = default;
};

/// How the Telegram mirror of this process is.
struct TelegramHealth {
    enum class State {
        Off,        ///< switched off
        NoToken,    ///< no bot was set up yet
        Connecting, ///< asks Telegram who the bot is
        Running,    ///< polls
        Troubled,   ///< polls, but the network or the servers fail; goes on by itself
        Elsewhere,  ///< another process of this data directory, or another machine, has the bot
        Halted,     ///< cannot go on until somebody does something (see the sentence)
    };
    State state = State::Off;
    QString botName;         ///< without the @; empty until it is known
    QString sentence;        ///< for people; what to do, when there is something; never the token
    bool hasWebhook = false; ///< halted because the bot's updates go to a webhook

    bool operator==(const TelegramHealth &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::TelegramChat)
Q_DECLARE_METATYPE(moai::TelegramHealth)
