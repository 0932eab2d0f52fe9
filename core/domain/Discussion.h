// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "base/Ids.h"
#include "domain/Money.h"
#include "domain/Project.h"
#include "domain/Usage.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace moai {

/// How a round runs. Claims is a round of its own only when the map is asked for by itself;
/// otherwise it is the first step of a consensus.
enum class Mode { Open, Discuss, Mention, Consensus, Rank, Claims };

[[nodiscard]] QString toName(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromName(QStringView name);

/// Who wrote a message.
enum class Author { Human, Participant };

[[nodiscard]] QString toName(Author author);
[[nodiscard]] std::optional<Author> authorFromName(QStringView name);

/// What a message is for.
enum class Role {
    Answer,    ///< a question's, or an answer to one
    Challenge, ///< an answer that argues against the leading view because its turn was to do so
    Claims,    ///< the extractor's claims with everybody's stances
    Chair,     ///< the conclusion
    Ballot,    ///< a reviewer's ranking
};

/// The contract's name: `answer challenge claims chair ballot`.
[[nodiscard]] QString toName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// Why no further round of a discussion follows by itself.
enum class CourseEnd {
    Done,    ///< all rounds that were asked for have been held
    Agreed,  ///< nobody's stance moved any more
    Stopped, ///< by the person
    Cap,     ///< the budget's hard cap was reached
    Nobody,  ///< nobody answered
};

/// The contract's name: `done agreed stopped cap nobody`.
[[nodiscard]] QString toName(CourseEnd end);
[[nodiscard]] std::optional<CourseEnd> courseEndFromName(QStringView name);

/// An answer's life: waiting → streaming → complete | failed | stopped | interrupted.
enum class MessageStatus { Waiting, Streaming, Complete, Failed, Stopped, Interrupted };

/// The contract's name: `waiting streaming complete failed stopped interrupted`.
[[nodiscard]] QString toName(MessageStatus status);
[[nodiscard]] std::optional<MessageStatus> messageStatusFromName(QStringView name);
/// True once nothing more will come.
[[nodiscard]] bool hasEnded(MessageStatus status);

/// Why a model stopped writing, whatever its service calls it.
enum class FinishReason { Stop, Length, ContentFilter, ToolCalls, Error, Unknown };

/// The contract's name: `stop length content_filter tool_calls error unknown`.
[[nodiscard]] QString toName(FinishReason reason);
[[nodiscard]] std::optional<FinishReason> finishReasonFromName(QStringView name);

/// One contribution to a round: the human's question or one participant's answer.
struct Message {
    MessageId id;
    QString uid;
    DiscussionId discussion;
    RoundId round;
    Author author = Author::Human;

    // Who answered, as it was then: the roster may change, the message does not.
    std::optional<ParticipantId> participant; ///< unset once the seat was removed
    QString handle;
    QString serviceName;
    QString model;
    QString colour;

    Role role = Role::Answer;
    /// The answers it weighs: of a ballot in the order shown to that reviewer (A, B, …), of a
    /// conclusion or claims those that were read. Empty for answers.
    QList<MessageId> about;

    QString text;     ///< Markdown as the model wrote it
    QString thinking; ///< never shown to other participants
    MessageStatus status = MessageStatus::Complete;
    std::optional<Failure> failure; ///< set when failed or interrupted
    FinishReason finish = FinishReason::Unknown;
    Usage usage;
    std::optional<Money> price; ///< at the prices of its day; unset: unknown
    int leftOut = 0;     ///< passages of the transcript that did not fit into the model's context
    int attempt = 1;     ///< grows with each retry; fences late writes of an earlier one
    bool chosen = false; ///< the human marked it ("Choose")
    QDateTime createdAt; ///< UTC
    std::optional<std::chrono::milliseconds> firstText; ///< from asking to the first word
    std::optional<std::chrono::milliseconds> total;     ///< from asking to the end

    bool operator==(const Message &) const = default;
};

/// One question and the answers to it. A row of its own. Every round has a human message; its text
/// is empty where nobody spoke (a discussion's later rounds).
struct Round {
    RoundId id;
    DiscussionId discussion;
    int number = 1; ///< from 1, within the discussion
    Mode mode = Mode::Open;
    QString promptVersion;                      ///< of the prompts that were sent, e.g. `open-1`
    std::optional<quint32> seed;                ///< of the round's shuffles, where there are any
    std::optional<ContextPolicy> contextPolicy; ///< in force when it began
    bool anonymous = false;                     ///< peers were shown as Seat A, B, …
    std::optional<RoundId> about;               ///< the round whose answers are ranked
    int roundsLeft = 0;                  ///< of a discussion: how many are to follow this one
    std::optional<CourseEnd> courseEnd;  ///< of a discussion's last round: why none follows
    QString door;                        ///< where its line was said (Arrival::door)
    QDateTime startedAt;                 ///< UTC
    std::optional<QDateTime> finishedAt; ///< UTC; unset while an answer is under way

    bool operator==(const Round &) const = default;
};

/// What a list of discussions shows besides the title.
enum class DiscussionState { Idle, Running, Unread, Failed };

/// A thread of rounds in a project.
struct Discussion {
    DiscussionId id;
    QString uid;
    ProjectId project;
    QString title;          ///< the first question's first words until somebody names it
    Mode mode = Mode::Open; ///< what plain text does
    std::optional<ContextPolicy> contextPolicy; ///< unset: the project's
    std::optional<bool> anonymous;              ///< unset: the project's
    QString interjection;                       ///< said while a round ran; opens the next one
    QDateTime createdAt;                        ///< UTC
    QDateTime updatedAt;                        ///< UTC; of the latest message
    DiscussionState state = DiscussionState::Idle;

    bool operator==(const Discussion &) const = default;
};

/// A round with its messages: the human's first, then the answers in the order in which they are
/// asked (by seat where all are asked at once).
struct RoundRecord {
    Round round;
    QList<Message> messages;

    bool operator==(const RoundRecord &) const = default;
};

/// The person's own ranking of a round's answers.
struct PersonRanking {
    RoundId about;
    QList<QList<MessageId>> order; ///< best first; a tie shares a place
    QDateTime createdAt;           ///< UTC

    bool operator==(const PersonRanking &) const = default;
};

/// A whole discussion, rounds in order.
struct DiscussionRecord {
    Discussion discussion;
    QList<RoundRecord> rounds;
    QList<PersonRanking> rankings; ///< at most one a round
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Message)
Q_DECLARE_METATYPE(moai::Round)
Q_DECLARE_METATYPE(moai::Discussion)
Q_DECLARE_METATYPE(moai::RoundRecord)
Q_DECLARE_METATYPE(moai::DiscussionRecord)
