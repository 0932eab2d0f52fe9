// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace moai::test {

/// What goes wrong with a call at a BotApiServer.
struct BotApiTrouble {
    enum class Kind {
        TooManyRequests, ///< 429 with retry_after; the chat must be left alone as long
        BadGateway,      ///< 502 with a page of HTML, as the real one's front does
        DropBefore,      ///< the connection ends before the work
        DropAfter,       ///< … after the work: whoever called cannot know
        Hang,            ///< reads, and never says a word
        Forbidden,       ///< 403: blocked
        Slow,            ///< answers late
        Page,            ///< 200 with HTML: somebody wants you to sign in
    };
    Kind kind = Kind::BadGateway;
    std::chrono::milliseconds time{0}; ///< retry_after, or how late

    [[nodiscard]] static BotApiTrouble tooMany(std::chrono::seconds retryAfter)
    {
        return {Kind::TooManyRequests, retryAfter};
    }
    [[nodiscard]] static BotApiTrouble slow(std::chrono::milliseconds time)
    {
        return {Kind::Slow, time};
    }
};

} // namespace moai::test
