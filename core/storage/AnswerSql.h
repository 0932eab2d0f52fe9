// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "storage/Row.h"

#include <QSqlDatabase>
#include <QString>

// An answer's course in SQL, as DiscussionStore describes it. Functions run inside the storage
// thread's work; `runner` is Database::runner().

namespace moai {

/// Where a message belongs.
struct MessageKeys {
    MessageId message;
    RoundId round;
    DiscussionId discussion;
};

/// Reads `id, round_id, discussion_id`.
[[nodiscard]] MessageKeys readMessageKeys(Row &row);

[[nodiscard]] Result<Message> beginMessageAttempt(QSqlDatabase &database, const QString &runner,
                                                  MessageId id);
[[nodiscard]] Result<void> checkpointMessage(QSqlDatabase &database, const QString &runner,
                                             MessageId id, int attempt, const QString &text,
                                             const QString &thinking);
[[nodiscard]] Result<bool> finishMessage(QSqlDatabase &database, const QString &runner,
                                         const Message &message);
[[nodiscard]] Result<void> setMessageAbout(QSqlDatabase &database, const QString &runner,
                                           MessageId id, const QList<MessageId> &about);
[[nodiscard]] Result<void> chooseMessage(QSqlDatabase &database, const QString &runner,
                                         MessageId id, bool chosen);

/// What follows from an answer's end: its round may be finished, its discussion has something new.
[[nodiscard]] Result<void> noteAnswerEnded(QSqlDatabase &database, const QString &runner,
                                           const MessageKeys &keys);

} // namespace moai
