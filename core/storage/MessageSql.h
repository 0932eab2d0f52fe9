// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "storage/Row.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

// Reading and moving on single messages. Functions run inside the storage thread's work; `runner`
// is Database::runner().

namespace moai {

/// Where a message belongs.
struct MessageKeys {
    MessageId message;
    RoundId round;
    DiscussionId discussion;
};

/// Reads `id, round_id, discussion_id`.
[[nodiscard]] MessageKeys readMessageKeys(Row &row);

/// Messages that meet a condition on `m`, e.g. `m.round_id = :id`, with the one bind `:id`.
[[nodiscard]] Result<QList<Message>> selectMessages(const QSqlDatabase &database,
                                                    const QString &condition, const QString &order,
                                                    qint64 id);
/// Those with the keys, in the order they were made.
[[nodiscard]] Result<QList<Message>> messagesWithKeys(const QSqlDatabase &database,
                                                      const QList<qint64> &ids);
/// The one with the key; fails with kind `invalid` when there is none.
[[nodiscard]] Result<Message> messageWithKey(const QSqlDatabase &database, MessageId id);

/// Keeps a new message at its place in its round; its key.
[[nodiscard]] Result<MessageId> insertMessage(const QSqlDatabase &database, const QString &runner,
                                              const Message &message, int position);

[[nodiscard]] Result<Message> beginMessageAttempt(QSqlDatabase &database, const QString &runner,
                                                  MessageId id);
[[nodiscard]] Result<void> checkpointMessage(QSqlDatabase &database, const QString &runner,
                                             MessageId id, int attempt, const QString &text,
                                             const QString &thinking);
[[nodiscard]] Result<bool> finishMessage(QSqlDatabase &database, const QString &runner,
                                         const Message &message);
[[nodiscard]] Result<void> chooseMessage(QSqlDatabase &database, const QString &runner,
                                         MessageId id, bool chosen);

/// What follows from an answer's end: its round may be finished, its discussion has something new.
[[nodiscard]] Result<void> noteAnswerEnded(QSqlDatabase &database, const QString &runner,
                                           const MessageKeys &keys);

} // namespace moai
