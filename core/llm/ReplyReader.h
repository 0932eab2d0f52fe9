// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Dialect.h"
#include "llm/Http.h"
#include "llm/Reply.h"

#include <QByteArray>

#include <memory>

namespace moai {

/// Reads one HTTP answer of a service, bytes in, words out: framing, dialect, error bodies and
/// whole answers from servers that ignored `stream`. Pure: no clock, no socket. What comes out
/// does not depend on how the bytes were cut.
///
/// Bounds (a server controls all of these): an event 8 MiB, an answer 32 MiB, JSON depth 512.
class ReplyReader
{
public:
    ReplyReader(const Dialect &dialect, HttpResponseHead head);
    ~ReplyReader();
    ReplyReader(ReplyReader &&) noexcept;
    ReplyReader &operator=(ReplyReader &&) noexcept;

    /// The text and thinking that these bytes added.
    struct Words {
        QString text;
        QString thinking;
    };
    Words feed(QByteArrayView bytes);

    /// True when nothing that may follow can change the answer except its usage: stop waiting.
    [[nodiscard]] bool hasFailed() const;
    /// True once the protocol said that the answer is complete.
    [[nodiscard]] bool isComplete() const;

    /// The body ended, or broke off with `broken`. Gives the whole answer; times are the caller's.
    /// Call once, last; may bring words that no feed() gave.
    [[nodiscard]] Reply finish(std::optional<Failure> broken = std::nullopt);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
