// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Database;
struct Change;

/// A round about to start: the human's line and the seats that will answer.
struct NewRound {
    DiscussionId discussion;
    Mode mode = Mode::Open;
    QString text; ///< the human's
    QString promptVersion;
    QList<Participant> asked;
};

/// Discussions, rounds and messages. GUI thread; answers come as futures, in the order asked.
/// What is acknowledged is on disk. What is not there, or was removed, is a Failure of kind
/// `invalid`; trouble with the file is one of kind `storage`.
class DiscussionStore : public QObject
{
    Q_OBJECT

public:
    explicit DiscussionStore(Database &database, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Discussion>> create(ProjectId project, const QString &title);
    /// Newest first.
    [[nodiscard]] QFuture<Result<QList<Discussion>>> discussions(ProjectId project);
    [[nodiscard]] QFuture<Result<Discussion>> discussion(DiscussionId id);
    /// By key or uid, as a person types it.
    [[nodiscard]] QFuture<Result<Discussion>> discussionNamed(const QString &idOrUid);
    /// The project's most recent one; nothing when it has none.
    [[nodiscard]] QFuture<Result<std::optional<Discussion>>> latest(ProjectId project);
    [[nodiscard]] QFuture<Result<DiscussionRecord>> load(DiscussionId id);
    /// Title, mode and context policy.
    [[nodiscard]] QFuture<Result<void>> update(const Discussion &discussion);
    /// Hides it; restore() brings it back (undo).
    [[nodiscard]] QFuture<Result<void>> remove(DiscussionId id);
    [[nodiscard]] QFuture<Result<void>> restore(DiscussionId id);
    /// The person has seen it: its state is no longer Unread.
    [[nodiscard]] QFuture<Result<void>> markRead(DiscussionId id);

    /// Keeps the human's message and one waiting message per seat, in one transaction. Names a
    /// discussion that has no title after its first words.
    [[nodiscard]] QFuture<Result<RoundRecord>> beginRound(const NewRound &round);
    /// A new attempt at an ended answer: status waiting, text empty, `attempt` one higher,
    /// createdAt now. Its round is open again.
    [[nodiscard]] QFuture<Result<Message>> beginAttempt(MessageId id);
    /// Partial text of an answer under way; ignored when the attempt is not the current one or has
    /// ended. Also turns waiting into streaming.
    [[nodiscard]] QFuture<Result<void>> checkpoint(MessageId id, int attempt, const QString &text,
                                                   const QString &thinking);
    /// An answer's end; ignored (false) when the attempt is not the current one or has ended.
    /// Sets the round's finishedAt with the last of its answers.
    [[nodiscard]] QFuture<Result<bool>> finish(const Message &message);
    /// Marks one answer of its round as chosen, or none.
    [[nodiscard]] QFuture<Result<void>> choose(MessageId id, bool chosen);

signals:
    /// A project's list of discussions changed (made, named, removed, state), here or elsewhere.
    /// Once for all that a tenth of a second brought.
    void listChanged();
    /// Another process began a round.
    void roundBegunElsewhere(const moai::RoundRecord &round);
    /// A message of another process moved on: more text, its end, a retry, a choice; or its
    /// process died.
    void messageChangedElsewhere(const moai::Message &message);

private:
    void takeNews(const QList<Change> &changes);

    Database &m_database;
};

} // namespace moai
