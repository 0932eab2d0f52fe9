// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Telegram.h"
#include "storage/ReceiptSql.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Database;

/// Something a chat is to be told.
struct NewTelegramPost {
    TelegramChatId chat;
    QString key;        ///< what it tells; a chat is told each key once
    QByteArray payload; ///< JSON, see telegram/Outgoing.h
};

/// Something that waits to be sent, or to be changed once it was sent.
struct TelegramPost {
    TelegramPostId id;
    TelegramChatId chat;
    TelegramAddress address;
    TelegramChatKind kind = TelegramChatKind::Private;
    QString key;
    QByteArray payload;              ///< empty once it was sent
    QByteArray edit;                 ///< what it is to say instead; empty: nothing
    std::optional<qint64> messageId; ///< Telegram's, once it was sent

    bool operator==(const TelegramPost &) const = default;
};

/// What was called lately, for the limits to count after a restart. Chats by Telegram's numbers.
struct TelegramTraffic {
    struct Moment {
        qint64 chat = 0;
        QDateTime at; ///< UTC

        bool operator==(const Moment &) const = default;
    };
    QList<Moment> calls;  ///< oldest first
    QList<Moment> pauses; ///< until when the chat is to be left alone

    bool operator==(const TelegramTraffic &) const = default;
};

/// A code that pairs whoever sends it first; kept as its digest only.
struct NewTelegramCode {
    QString digest; ///< SHA-256 in hex
    std::optional<ProjectId> project;
    bool needsConsent = true; ///< somebody at the desk must say yes to the chat
    QDateTime expiresAt;      ///< UTC
};

/// A line that waits for a yes.
struct TelegramQuestion {
    qint64 id = 0;
    TelegramChatId chat;
    QString line;

    bool operator==(const TelegramQuestion &) const = default;
};

/// What a line from a chat leads to besides its round: kept in one transaction.
struct TelegramOutcome {
    std::optional<Receipt> receipt;   ///< taken here unless the round took it
    QList<NewTelegramPost> posts;     ///< those whose key the chat knows are left out
    std::optional<TelegramChat> chat; ///< as it is from now on
};

/// The Telegram chats, what they are told, and what was taken in from them. GUI thread; answers
/// come as futures, in the order asked. What is acknowledged is on disk. What is not there is a
/// Failure of kind `invalid`, trouble with the file one of kind `storage`.
class TelegramStore : public QObject
{
    Q_OBJECT

public:
    explicit TelegramStore(Database &database, QObject *parent = nullptr);

    // Chats, oldest first.
    /// A project or discussion that was removed is unset, until it is restored.
    [[nodiscard]] QFuture<Result<QList<TelegramChat>>> chats();
    /// Adds it, or changes the one with its address; gives it back as it is kept. One that has an
    /// id is only changed: fails when it was forgotten meanwhile.
    [[nodiscard]] QFuture<Result<TelegramChat>> keep(const TelegramChat &chat);
    /// From now on the chat follows that discussion, or none; what was said up to that round is
    /// none of its business. Touches nothing else of it; does nothing when it was forgotten.
    [[nodiscard]] QFuture<Result<void>>
    follow(TelegramChatId chat, std::optional<DiscussionId> discussion, RoundId after);
    /// Forgets the chat with all its topics, and what they were still to be told; how many there
    /// were.
    [[nodiscard]] QFuture<Result<int>> forget(qint64 chat);
    /// Somebody said no: forgets that one, and not the rest of its group, if it still asks.
    [[nodiscard]] QFuture<Result<void>> refuse(TelegramChatId chat);
    /// Nothing reaches it any more: Blocked, and what it was still to be told is dropped. Thread 0
    /// means the chat with all its topics.
    [[nodiscard]] QFuture<Result<void>> block(const TelegramAddress &address);
    /// A group became a supergroup: the same chats under another number. Chats that are there under
    /// that number already become one with them.
    [[nodiscard]] QFuture<Result<void>> migrate(qint64 from, qint64 to);

    // Pairing.
    /// Codes that ran out are forgotten.
    [[nodiscard]] QFuture<Result<void>> addCode(const NewTelegramCode &code);
    /// Takes the code, if it is known and has not run out: keeps the chat, with the code's project,
    /// as asking or paired (one that was paired before stays so); nothing when there is no such
    /// code. The receipt is taken with the code; where it was taken before, the chat as it is.
    [[nodiscard]] QFuture<Result<std::optional<TelegramChat>>>
    redeem(const QString &digest, const TelegramChat &chat, const std::optional<Receipt> &receipt);

    // Lines.
    [[nodiscard]] QFuture<Result<InboxPosition>> inbox(const QString &name);
    /// Leaves out what is for chats that were forgotten meanwhile.
    [[nodiscard]] QFuture<Result<void>> keepOutcome(const TelegramOutcome &outcome);
    /// Questions of the chat that nobody answered for a week are forgotten.
    [[nodiscard]] QFuture<Result<TelegramQuestion>> ask(TelegramChatId chat, const QString &line);
    /// Nothing when it is gone, or was another chat's.
    [[nodiscard]] QFuture<Result<std::optional<TelegramQuestion>>> question(qint64 id,
                                                                            TelegramChatId chat);
    /// The same, and takes it away.
    [[nodiscard]] QFuture<Result<std::optional<TelegramQuestion>>> answered(qint64 id,
                                                                            TelegramChatId chat);

    // The outbox, see telegram/TelegramOutbox.h.
    /// Those whose key the chat knows are left out, and those of chats that were forgotten. Gives
    /// back those that were kept.
    [[nodiscard]] QFuture<Result<QList<TelegramPost>>> post(const QList<NewTelegramPost> &posts);
    /// All that waits to be sent or changed, oldest first.
    [[nodiscard]] QFuture<Result<QList<TelegramPost>>> waiting();
    /// The chats (Telegram's numbers) that something waits for, by its age.
    [[nodiscard]] QFuture<Result<QList<qint64>>> queues();
    /// What goes to that chat next, whichever topic it is for: the oldest message that waits, else
    /// the oldest change.
    [[nodiscard]] QFuture<Result<std::optional<TelegramPost>>> next(qint64 chat);
    /// What the message of that key is to say from now on: replaces what is not sent yet, and an
    /// earlier change. Nothing when the chat was never to be told it.
    [[nodiscard]] QFuture<Result<std::optional<TelegramPost>>>
    change(TelegramChatId chat, const QString &key, const QByteArray &payload);
    /// It went out, saying `payload`. Where it is to say something else by now, that is a change.
    [[nodiscard]] QFuture<Result<void>> sent(TelegramPostId id, qint64 messageId,
                                             const QByteArray &payload);
    /// The change was made; ignored when `edit` is not the latest one any more.
    [[nodiscard]] QFuture<Result<void>> changed(TelegramPostId id, const QByteArray &edit);
    /// It cannot be sent, and is not tried again.
    [[nodiscard]] QFuture<Result<void>> drop(TelegramPostId id);
    /// A call was made, for traffic(); the chat asks to be left alone until then.
    [[nodiscard]] QFuture<Result<void>> noteCall(qint64 chat, const QDateTime &at,
                                                 const std::optional<QDateTime> &pausedUntil);
    /// The calls of the last minute, and the pauses that are not over.
    [[nodiscard]] QFuture<Result<TelegramTraffic>> traffic(const QDateTime &now);
    /// The keys that the chat knows, sent, waiting or dropped, that begin with `prefix`.
    [[nodiscard]] QFuture<Result<QStringList>> keys(TelegramChatId chat, const QString &prefix);

signals:
    /// Chats came, went or changed, here or in another process: read again.
    void chatsChanged();
    /// Another process wants something to be told.
    void postsAdded();

private:
    Database &m_database;
};

} // namespace moai
