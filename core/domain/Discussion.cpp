// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Discussion.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kModes = enumNames<Mode>({
    {Mode::Open, "open"_L1},
    {Mode::Discuss, "discuss"_L1},
    {Mode::Mention, "mention"_L1},
    {Mode::Consensus, "consensus"_L1},
    {Mode::Rank, "rank"_L1},
    {Mode::Claims, "claims"_L1},
});

constexpr auto kRoles = enumNames<Role>({
    {Role::Answer, "answer"_L1},
    {Role::Challenge, "challenge"_L1},
    {Role::Claims, "claims"_L1},
    {Role::Chair, "chair"_L1},
    {Role::Ballot, "ballot"_L1},
});

constexpr auto kCourseEnds = enumNames<CourseEnd>({
    {CourseEnd::Done, "done"_L1},
    {CourseEnd::Agreed, "agreed"_L1},
    {CourseEnd::Stopped, "stopped"_L1},
    {CourseEnd::Cap, "cap"_L1},
    {CourseEnd::Nobody, "nobody"_L1},
});

constexpr auto kAuthors = enumNames<Author>({
    {Author::Human, "human"_L1},
    {Author::Participant, "participant"_L1},
});

constexpr auto kStatuses = enumNames<MessageStatus>({
    {MessageStatus::Waiting, "waiting"_L1},
    {MessageStatus::Streaming, "streaming"_L1},
    {MessageStatus::Complete, "complete"_L1},
    {MessageStatus::Failed, "failed"_L1},
    {MessageStatus::Stopped, "stopped"_L1},
    {MessageStatus::Interrupted, "interrupted"_L1},
});

constexpr auto kFinishReasons = enumNames<FinishReason>({
    {FinishReason::Stop, "stop"_L1},
    {FinishReason::Length, "length"_L1},
    {FinishReason::ContentFilter, "content_filter"_L1},
    {FinishReason::ToolCalls, "tool_calls"_L1},
    {FinishReason::Error, "error"_L1},
    {FinishReason::Unknown, "unknown"_L1},
});

} // namespace

QString toName(Mode mode)
{
    return kModes.nameOf(mode);
}

std::optional<Mode> modeFromName(QStringView name)
{
    return kModes.valueOf(name);
}

QString toName(Author author)
{
    return kAuthors.nameOf(author);
}

std::optional<Author> authorFromName(QStringView name)
{
    return kAuthors.valueOf(name);
}

QString toName(Role role)
{
    return kRoles.nameOf(role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return kRoles.valueOf(name);
}

QString toName(CourseEnd end)
{
    return kCourseEnds.nameOf(end);
}

std::optional<CourseEnd> courseEndFromName(QStringView name)
{
    return kCourseEnds.valueOf(name);
}

QString toName(MessageStatus status)
{
    return kStatuses.nameOf(status);
}

std::optional<MessageStatus> messageStatusFromName(QStringView name)
{
    return kStatuses.valueOf(name);
}

bool hasEnded(MessageStatus status)
{
    return status != MessageStatus::Waiting && status != MessageStatus::Streaming;
}

QString toName(FinishReason reason)
{
    return kFinishReasons.nameOf(reason);
}

std::optional<FinishReason> finishReasonFromName(QStringView name)
{
    return kFinishReasons.valueOf(name);
}

} // namespace moai
