// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Course.h"
#include "domain/Discussion.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace moai {

/// The rounds that the chats are told of, as they stand: those under way, and each discussion's
/// last. News only moves them forward. Pure.
class KnownRounds
{
public:
    /// Where it is known already, its answers move on to what the record says.
    void add(const RoundRecord &record);
    /// The round of the answer, when it is known.
    std::optional<RoundId> move(const Message &message);
    /// The round that the course is about, when it is known.
    std::optional<RoundId> move(const Course &course);
    void forget(DiscussionId discussion, RoundId round);

    [[nodiscard]] std::optional<RoundRecord> round(RoundId id) const;
    /// The one before it in its discussion, by number.
    [[nodiscard]] std::optional<RoundRecord> before(const Round &round) const;
    [[nodiscard]] bool isLast(const Round &round) const;
    /// Of that discussion, in order.
    [[nodiscard]] QList<RoundRecord> of(DiscussionId discussion) const;
    [[nodiscard]] QList<DiscussionId> discussions() const { return m_rounds.keys(); }
    [[nodiscard]] bool isPaused(DiscussionId discussion) const;

private:
    RoundRecord *find(DiscussionId discussion, RoundId round);

    QHash<DiscussionId, QMap<RoundId, RoundRecord>> m_rounds;
    QHash<DiscussionId, Course::State> m_courses;
};

} // namespace moai
