// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

// Messages in SQL: reading and making them. Functions run inside the storage thread's work;
// `runner` is Database::runner().

namespace moai {

class Statement;

/// Messages that meet a condition on `m`, e.g. `m.round_id = :id`, with the one bind `:id`.
[[nodiscard]] Result<QList<Message>> selectMessages(const QSqlDatabase &database,
                                                    const QString &condition, const QString &order,
                                                    qint64 id);
/// Those with the keys, in the order they were made.
[[nodiscard]] Result<QList<Message>> messagesWithKeys(const QSqlDatabase &database,
                                                      const QList<qint64> &ids);
/// The one with the key; fails with kind `invalid` when there is none.
[[nodiscard]] Result<Message> messageWithKey(const QSqlDatabase &database, MessageId id);

/// Keeps a new message at its place in its round, with a new uid unless it has one; its key.
[[nodiscard]] Result<MessageId> insertMessage(const QSqlDatabase &database, const QString &runner,
                                              const Message &message, int position);

/// Binds what an answer's course sets, the same on its first row and at its end: `:status :runner
/// :kind :sentence :retry :finish :input :output :first :total :text :thinking`.
void bindCourse(Statement &statement, const QString &runner, const Message &message);

} // namespace moai
