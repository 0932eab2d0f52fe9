// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "domain/Discussion.h"

#include <QMetaType>

#include <optional>

namespace moai {

/// Where a discussion in rounds (`/discuss`) stands.
struct Course {
    enum class State {
        Idle,     ///< no further round or turn follows by itself
        Running,  ///< rounds follow each other here
        Pausing,  ///< the turn under way is the last until it is resumed
        Paused,   ///< nothing runs; it can be resumed
        BrokeOff, ///< Moai was closed in the middle of it; it can be resumed
    };

    DiscussionId discussion;
    State state = State::Idle;
    int round = 0;                ///< the number of the round under way, or of the last one
    int turnsLeft = 0;            ///< of that round, the one under way included
    int roundsLeft = 0;           ///< after that round
    std::optional<CourseEnd> end; ///< why it is over, when it is

    [[nodiscard]] bool canResume() const
    {
        return state == State::Paused || state == State::BrokeOff;
    }
    bool operator==(const Course &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Course)
