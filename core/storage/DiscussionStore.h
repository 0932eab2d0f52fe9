// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Discussion.h"
#include "domain/Minutes.h"
#include "domain/Passage.h"
#include "domain/SearchHit.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Database;
struct Change;

/// A seat that will answer, and what for. A seat without an id is from outside the roster.
struct Asked {
    Participant seat;
    Role role = Role::Answer;
    QList<MessageId> about; ///< Message::about
};

/// Those seats, each for an answer.
[[nodiscard]] QList<Asked> allAsked(const QList<Participant> &seats);

/// A round about to start: the human's line and the seats that will answer, in the order in which
/// they are asked.
struct NewRound {
    DiscussionId discussion;
    Mode mode = Mode::Open;
    QString text;                       ///< the human's; may be empty
    bool opensWithInterjection = false; ///< what was said meanwhile comes before the text
    QString promptVersion;
    std::optional<quint32> seed;
    std::optional<ContextPolicy> contextPolicy;
    bool anonymous = false;
    std::optional<RoundId> about;
    int roundsLeft = 0;
    /// The round of the discussion in rounds that it goes on from. Fails when that one is not the
    /// last any more, or over: another process went on with it.
    std::optional<RoundId> follows;
    QList<Asked> asked;
    /// Fails with kind `invalid` when its receipt was taken before: the round is there already.
    Arrival arrival;
};

/// What became of a discussion that was to be imported.
struct Imported {
    enum class Outcome {
        New,
        AlreadyThere, ///< nothing was changed
        CameBack,     ///< it was here, removed
    };
    Discussion discussion;
    Outcome outcome = Outcome::New;
};

/// An answer that has no price, ended or under way in any process: what is known of what it took.
struct UnpricedAnswer {
    MessageId message;
    QString serviceName;
    QString model;
    QString text;
    QString thinking;
    qint64 asked = 0; ///< how many characters it was asked with
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
    /// The newest of all projects.
    [[nodiscard]] QFuture<Result<QList<Discussion>>> recent(int most);
    /// Of all projects those that run, and those whose end nobody has read; newest first. One in
    /// state Failed is among them only while it is unread.
    [[nodiscard]] QFuture<Result<QList<Discussion>>> toLookAt(int most);
    [[nodiscard]] QFuture<Result<Discussion>> discussion(DiscussionId id);
    /// By key or uid, as a person types it.
    [[nodiscard]] QFuture<Result<Discussion>> discussionNamed(const QString &idOrUid);
    /// The project's most recent one; nothing when it has none.
    [[nodiscard]] QFuture<Result<std::optional<Discussion>>> latest(ProjectId project);
    [[nodiscard]] QFuture<Result<DiscussionRecord>> load(DiscussionId id);
    [[nodiscard]] QFuture<Result<RoundRecord>> round(RoundId id);
    /// Title, mode, context policy and anonymity.
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
    /// The same for several, all or none.
    [[nodiscard]] QFuture<Result<QList<Message>>> beginAttempts(const QList<MessageId> &ids);
    /// Partial text of an answer under way; ignored when the attempt is not the current one or has
    /// ended. Also turns waiting into streaming.
    [[nodiscard]] QFuture<Result<void>> checkpoint(MessageId id, int attempt, const QString &text,
                                                   const QString &thinking);
    /// An answer's end; ignored (false) when the attempt is not the current one or has ended.
    /// Sets the round's finishedAt with the last of its answers.
    [[nodiscard]] QFuture<Result<bool>> finish(const Message &message);
    /// How many rounds are to follow that one by themselves, or why none does.
    [[nodiscard]] QFuture<Result<void>> setCourse(RoundId round, int roundsLeft,
                                                  std::optional<CourseEnd> end);
    /// Keeps words for the next round that opens with them. Fails with kind `invalid` when the
    /// receipt was taken before.
    [[nodiscard]] QFuture<Result<void>> interject(DiscussionId id, const QString &text,
                                                  const std::optional<Receipt> &receipt = {});
    /// What a judgement turns out to weigh (Message::about): known only when it is asked.
    [[nodiscard]] QFuture<Result<void>> setAbout(MessageId id, const QList<MessageId> &about);
    /// What an answer is asked with, and how many passages did not fit; ignored when the attempt is
    /// not the current one.
    [[nodiscard]] QFuture<Result<void>> keepSeen(MessageId id, int attempt,
                                                 const QList<Passage> &passages, int leftOut);
    /// In the order sent; empty when it was not kept.
    [[nodiscard]] QFuture<Result<QList<Passage>>> seen(MessageId id);
    /// The person's own ranking of a round, in place of an earlier one; an empty order takes it
    /// away.
    [[nodiscard]] QFuture<Result<void>> keepRanking(const PersonRanking &ranking);
    /// The project's discussions that hold a ranking, the peers' or the person's.
    [[nodiscard]] QFuture<Result<QList<DiscussionRecord>>> ranked(ProjectId project);
    /// Where those words stand, newest first, at most 200 places; see search() in SearchSql.h.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const QString &words,
                                                           std::optional<ProjectId> project = {});
    /// What the project's answers cost so far, those of removed discussions included.
    [[nodiscard]] QFuture<Result<Spend>> spent(ProjectId project);
    /// Those of the project's answers that are not part of spent().known, though a service did
    /// something for them.
    [[nodiscard]] QFuture<Result<QList<UnpricedAnswer>>> unpriced(ProjectId project);
    /// Takes in a discussion of another store, as readBundle() gives it: whole or not at all, with
    /// its uids. It goes into that project, else into its own by uid, which is made when it is not
    /// here.
    [[nodiscard]] QFuture<Result<Imported>> importMinutes(const Minutes &minutes,
                                                          std::optional<ProjectId> into);
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
